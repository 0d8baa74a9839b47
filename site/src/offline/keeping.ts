/**
 * What the service worker may keep of the site, and what never. Decided twice: by the address, and by what the answer
 * says of itself. The words that someone typed, and what is theirs alone, pass by.
 */

/** How something is kept: each kind has its own rules for how long and how many. */
export type Kind = 'page' | 'asset' | 'font' | 'picture' | 'index' | 'version'

/**
 * The kind of what stands at an address, or null when it is never kept.
 * @param home the address of the home page without a slash at its end: what stands elsewhere is not ours
 * @throws when the address is none
 */
export function kindOf(address: string, home: string): Kind | null {
  const { origin, pathname, searchParams } = new URL(address)
  const path = pathIn(origin + pathname, home)
  if (path === null) return null
  if (path.startsWith('/_astro/')) return 'asset'
  if (path.startsWith('/fonts/')) return 'font'
  if (path.startsWith('/media/')) return 'picture'
  if (path === '/zoekindex/nu.json') return 'version'
  if (/^\/zoekindex\/[^/]+\.json$/.test(path)) return 'index'
  const isFile = /\.\w+$/.test(path)
  return isFile || searchParams.has('q') || neverKept.test(path) ? null : 'page'
}

/** What an address adds to that of the home page, or null when it is not under it. */
export const pathIn = (address: string, home: string): string | null =>
  address === home || address.startsWith(`${home}/`) ? address.slice(home.length) : null

/** What is sent in, what a token opens, previews, the addresses of machines, and the page for what is not there. */
const neverKept = /^(\/[a-z]{2})?\/(indienen\/.|antwoord\b|voorbeeld\b|offline$|readyz$|healthz$|_)/

/** `leave`: something is wrong for a moment, which says nothing about the copy that was kept. */
export type Fate = 'keep' | 'forget' | 'leave'

/** What an answer means for the copy at its address. */
export function fateOf({
  status,
  redirected,
  headers,
}: Pick<Response, 'status' | 'redirected' | 'headers'>): Fate {
  if (status >= 500 || status === 429) return 'leave'
  const refuses = /\b(no-store|private)\b/i.test(headers.get('cache-control') ?? '')
  return status === 200 && !redirected && !refuses ? 'keep' : 'forget'
}
