import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HeaderList } from './cache-directives.ts'
import { acceptedEncoding, compress, isCompressible, type Encoding } from './encodings.ts'

/** An answer that is ready to be sent any number of times: headers and bodies are made, one for each encoding. */
export interface Answer {
  readonly status: number
  readonly etag: string | null
  readonly variants: Readonly<Record<Encoding, Variant>>
  readonly bytes: number
}

interface Variant {
  readonly body: Buffer
  /** Names and values in turn, the way that `writeHead` takes without looking; the last value is the request's id. */
  readonly headers: string[]
  readonly notModified: string[]
}

export interface AnswerParts {
  readonly status: number
  /** Names in lower case. */
  readonly headers: HeaderList
  readonly body: Buffer
}

/** Makes an answer in one encoding only: itself. */
export function plainAnswer({ status, headers, body }: AnswerParts): Answer {
  const etag = status === 200 ? entityTag(body) : null
  const identity = variant(headers, etag, body, 'identity')
  return { status, etag, variants: { identity, gzip: identity, br: identity }, bytes: body.length }
}

/** Makes an answer with compressed variants as far as its media type and size are worth it. */
export async function compressedAnswer(
  parts: AnswerParts,
  encodings: readonly Encoding[],
  thorough = false,
): Promise<Answer> {
  const { status, body } = parts
  const type = parts.headers.find(([name]) => name === 'content-type')?.[1] ?? ''
  const encoded = parts.headers.some(([name]) => name === 'content-encoding')
  if (body.length < worthCompressing || encoded || !isCompressible(type)) return plainAnswer(parts)
  const headers = withVary(parts.headers)
  const plain = plainAnswer({ status, headers, body })
  const { identity } = plain.variants
  const encode = async (encoding: 'br' | 'gzip') =>
    encodings.includes(encoding)
      ? variant(headers, plain.etag, await compress(body, encoding, thorough), encoding)
      : identity
  const [br, gzip] = await Promise.all([encode('br'), encode('gzip')])
  const bodies = new Set([identity.body, br.body, gzip.body])
  const bytes = [...bodies].reduce((sum, { length }) => sum + length, 0)
  return { status, etag: plain.etag, variants: { identity, br, gzip }, bytes }
}

/** Sends an answer in the best encoding, or 304 when the client has it. Returns the status that was sent. */
export function send(req: IncomingMessage, res: ServerResponse, answer: Answer, requestId: string): number {
  const variant = answer.variants[acceptedEncoding(req.headers['accept-encoding'])]
  const known = req.method === 'POST' ? undefined : req.headers['if-none-match']
  if (known !== undefined && answer.etag !== null && matches(known, answer.etag)) {
    variant.notModified[variant.notModified.length - 1] = requestId
    res.writeHead(304, variant.notModified).end()
    return 304
  }
  // Written out before anyone else can set it: writeHead reads the list at once.
  variant.headers[variant.headers.length - 1] = requestId
  res.writeHead(answer.status, variant.headers).end(req.method === 'HEAD' ? undefined : variant.body)
  return answer.status
}

const worthCompressing = 512

/** Weak, because all encodings of the same content share it. */
function entityTag(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

function variant(headers: HeaderList, etag: string | null, body: Buffer, encoding: Encoding): Variant {
  const tag: HeaderList = etag === null ? [] : [['etag', etag]]
  const encoded: HeaderList = encoding === 'identity' ? [] : [['content-encoding', encoding]]
  const id: HeaderList = [['x-request-id', '']]
  return {
    body,
    headers: [...headers, ...tag, ...encoded, ['content-length', String(body.length)] as const, ...id].flat(),
    notModified: [...headers.filter(([name]) => !ofTheBody.test(name)), ...tag, ...id].flat(),
  }
}

const ofTheBody = /^content-(type|length|encoding|language|disposition)$/

function withVary(headers: HeaderList): HeaderList {
  const others = headers.flatMap(([name, value]) => (name === 'vary' ? value.split(/\s*,\s*/) : []))
  const vary = [...new Set([...others.map((name) => name.toLowerCase()), 'accept-encoding'])].join(', ')
  return [...headers.filter(([name]) => name !== 'vary'), ['vary', vary]]
}

function matches(known: string, etag: string): boolean {
  if (known === etag || known === '*') return true
  const opaque = etag.slice(2)
  return known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque)
}
