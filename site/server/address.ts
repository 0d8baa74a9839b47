/**
 * The query parameters that a page may depend on. All others (`utm_source`, `fbclid`, a typo) never reach a
 * page that is cached, so they neither make entries nor end up in one.
 */
const pageParameters: ReadonlySet<string> = new Set([
  'q',
  'sector',
  'beleidsdomein',
  'status',
  'maturiteit',
  'urgentie',
  'digitaal',
  'inzetbaar',
  'kosten',
  'type',
  'fase',
  'taal',
  'sorteer',
  'pagina',
])

export interface Address {
  /** The path, decoded: what a file is called. */
  readonly file: string
  /** The path, encoded in the one way that all spellings of it share. */
  readonly path: string
  /** The parameters that may matter, without empty ones, sorted by name. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** The query as it was sent, with its question mark, or ''. */
  readonly search: string
}

export type ParsedAddress =
  | { readonly kind: 'address'; readonly address: Address }
  | { readonly kind: 'moved'; readonly location: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-long' }

/** Longer addresses are no page of ours. */
const maximumUrlLength = 4096

/**
 * Reads the raw address of a request. Takes `req.url`; never throws.
 * Returns the address, or where it moved to (a slash too many), or what is wrong with it.
 */
export function parseAddress(url: string): ParsedAddress {
  if (url.length > maximumUrlLength) return { kind: 'too-long' }
  const [rawPath, search] = splitUrl(url)
  const file = decodePath(rawPath)
  if (file === null) return { kind: 'malformed' }
  const path = encodePath(file)
  if (/\/\/|.\/$/.test(file))
    return { kind: 'moved', location: withoutExtraSlashes(path) + encodeSearch(search) }
  const parameters = [...new URLSearchParams(search)]
  if (parameters.some(([name, value]) => name.includes(nul) || value.includes(nul)))
    return { kind: 'malformed' }
  return { kind: 'address', address: { file, path, search, query: meaningful(parameters) } }
}

/** Puts a path and its parameters together again, always in the same way. */
export function formatAddress(path: string, query: Address['query']): string {
  return query.length === 0
    ? path
    : `${path}?${new URLSearchParams(query.map(([name, value]) => [name, value]))}`
}

const nul = '\0'
const neverInPath = /[\x00-\x1f\x7f\\]/

function splitUrl(url: string): [path: string, search: string] {
  // A proxy may send the absolute form, which every server must understand (RFC 9112, 3.2.2).
  const relative = url.replace(/^https?:\/\/[^/?#]*/i, '')
  const end = relative.indexOf('?')
  return end === -1 ? [relative || '/', ''] : [relative.slice(0, end) || '/', relative.slice(end)]
}

function decodePath(raw: string): string | null {
  if (!raw.startsWith('/') || /%2f/i.test(raw)) return null
  try {
    const path = decodeURIComponent(raw)
    return neverInPath.test(path) || /\/\.{1,2}(\/|$)/.test(path) ? null : path
  } catch {
    return null
  }
}

function encodePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent)
}

function withoutExtraSlashes(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
}

/** A client may send bytes that no header may carry back. */
function encodeSearch(search: string): string {
  return search.replace(/[^\x21-\x7e]/g, encodeURIComponent)
}

function meaningful(parameters: readonly (readonly [string, string])[]): Address['query'] {
  return parameters
    .filter(([name, value]) => value !== '' && pageParameters.has(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}
