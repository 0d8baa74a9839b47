import { siteEnv } from '../../env.ts'
import { records } from './records.ts'

/**
 * An uploaded picture, fetched from the cms; null when no public record has a file of this name. Visitors reach pictures
 * through the site alone.
 */
export const fetchPicture = async (filename: string): Promise<Response | null> => {
  const known = [...(await records.media.read()).values()].some(
    (media) =>
      media.filename === filename ||
      Object.values(media.sizes ?? {}).some((size) => size.filename === filename),
  )
  if (!known) return null
  const answer = await fetch(new URL(`/api/media/file/${encodeURIComponent(filename)}`, siteEnv().cmsUrl), {
    signal: AbortSignal.timeout(8_000),
  })
  return answer.ok ? answer : null
}
