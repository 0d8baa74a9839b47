import { environment } from '../env.ts'

/** A public record that may say the same. */
export type Resembling = { title: string; url: string }

const patienceMs = 1_500

/**
 * What is on the site already and looks like a text. The site has the index of everything public, so it is asked; while it is
 * away, nothing resembles anything.
 */
export const similarTo = async (title: string, text: string): Promise<Resembling[]> => {
  const { siteUrl, basePath } = environment()
  try {
    const answer = await fetch(`${siteUrl}${basePath}/indienen/lijkt-op`, {
      method: 'POST',
      body: new URLSearchParams({ title, text }),
      signal: AbortSignal.timeout(patienceMs),
    })
    const found: unknown = answer.ok ? await answer.json() : []
    return (Array.isArray(found) ? found : []).flatMap((one: unknown) =>
      isFound(one) ? [{ title: one.title, url: new URL(one.href, siteUrl).href }] : [],
    )
  } catch {
    return []
  }
}

const isFound = (one: unknown): one is { title: string; href: string } =>
  typeof one === 'object' &&
  one !== null &&
  'title' in one &&
  typeof one.title === 'string' &&
  'href' in one &&
  typeof one.href === 'string'
