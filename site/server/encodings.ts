import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * The best encoding that a client takes, from its `Accept-Encoding`. Brotli goes before gzip: browsers name
 * them without a preference, and it is the smaller one.
 */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  if (typeof header !== 'string') return 'identity'
  const known = seen.get(header)
  if (known) return known
  const encoding = negotiate(header)
  if (seen.size >= 200) seen.clear()
  seen.set(header, encoding)
  return encoding
}

/** Whether a media type gets smaller by compressing: text does, pictures and fonts are compressed already. */
export function isCompressible(type: string): boolean {
  return /^(text\/|application\/([\w.+-]*json|[\w.+-]*xml|javascript|wasm|ld\+json)|image\/svg\+xml)/.test(
    type,
  )
}

/** Compresses off the main thread. `thorough` takes a hundred times as long: for files that never change. */
export function compress(body: Buffer, encoding: 'br' | 'gzip', thorough = false): Promise<Buffer> {
  if (encoding === 'gzip') return gzipAsync(body, { level: thorough ? 9 : 6 })
  return brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: thorough ? 11 : 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)
/** Browsers send a handful of different values; there is no need to read them a second time. */
const seen = new Map<string, Encoding>()

function negotiate(header: string): Encoding {
  const quality = new Map(header.split(',').map(parsePart))
  const takes = (encoding: string) => (quality.get(encoding) ?? quality.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

function parsePart(part: string): [encoding: string, quality: number] {
  const [encoding = '', ...parameters] = part.toLowerCase().split(';')
  const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
  return [encoding.trim(), quality === undefined ? 1 : Number(quality)]
}
