import type { APIRoute } from 'astro'
import { similarTo } from '#site/data/submitting/similar.ts'
import { href } from '#site/href.ts'
import { dictionary } from '#site/i18n/index.ts'

/** What looks like a title and a text, for who is typing them. Nothing of it is kept. */
export const POST: APIRoute = async ({ request, locals: { locale } }) => {
  const data = await request.formData().catch(() => new FormData())
  const text = (name: string): string => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  const found = await similarTo(locale, { title: text('title'), text: text('text') })
  const { kinds } = dictionary(locale)
  return Response.json(
    found.map(({ kind, title, path, lang }) => ({
      kind: kinds[kind],
      title,
      href: href(path, locale),
      lang: lang ?? locale,
    })),
    { headers: { 'cache-control': 'no-store' } },
  )
}
