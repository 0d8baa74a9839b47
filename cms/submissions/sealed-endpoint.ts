import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isOwnRequest, sealHeader } from '#intake/request-seal.ts'
import { environment } from '../env.ts'
import { isAway } from '../errors.ts'
import { Refused, sentences } from './refusal.ts'

type Answer = { status: number; body: object }
type Handle<Sent> = (req: PayloadRequest, sent: Sent) => Promise<Answer>

/**
 * An endpoint for our own site alone: it answers what carries the seal, and 403 to all else. Whatever fails inside, the site
 * hears that nothing was received: never a success that is none, and never a trace.
 * @param path the full path, such as `/api/submissions/receive`; the seal covers it
 * @param read makes of the body what `handle` is given; throws `Refused`
 */
export const sealedEndpoint = <Sent>(
  path: string,
  read: (bytes: Uint8Array<ArrayBuffer>, req: PayloadRequest) => Sent,
  handle: Handle<Sent>,
): Endpoint => ({
  path: path.replace(/^\/api\/[^/]+/, ''),
  method: 'post',
  handler: answering(path, async (req, bytes) => handle(req, read(bytes, req))),
})

/** A body of JSON, as an object. */
export const readJson = (bytes: Uint8Array): Record<string, unknown> => {
  try {
    const sent: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (isObject(sent)) return sent
  } catch {
    // Said below.
  }
  throw new Refused(400, { message: sentences.nl.unreadable })
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const answering =
  (
    path: string,
    handle: (req: PayloadRequest, bytes: Uint8Array<ArrayBuffer>) => Promise<Answer>,
  ): PayloadHandler =>
  async (req) => {
    const { purgeSecret } = environment()
    try {
      // What does not say how much it is could be endless; our own site always says (cms/rest.ts has the limit).
      if (req.headers.get('content-length') === null)
        return Response.json({ message: 'Zeg hoe groot dit is.' }, { status: 411 })
      const bytes = await bytesOf(req)
      if (!isOwnRequest(req.headers.get(sealHeader), purgeSecret, path, bytes, Date.now()))
        return Response.json({ message: 'Niet beschikbaar.' }, { status: 403 })
      const { status, body } = await handle(req, bytes)
      return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return refusalFor(error, req)
    }
  }

const bytesOf = async (req: PayloadRequest): Promise<Uint8Array<ArrayBuffer>> => {
  const read: unknown = req.arrayBuffer
  const sent: unknown = typeof read === 'function' ? await Reflect.apply(read, req, []) : null
  return new Uint8Array(sent instanceof ArrayBuffer ? sent : new ArrayBuffer(0))
}

const refusalFor = (error: unknown, { payload }: PayloadRequest): Response => {
  if (error instanceof Refused) {
    const { retryAfter } = error.refusal
    const headers = new Headers(retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]])
    return Response.json(error.refusal, { status: error.status, headers })
  }
  if (!isAway(error)) payload.logger.error({ err: error, msg: 'A submission could not be taken' })
  return Response.json({ message: sentences.nl.away }, { status: 503 })
}
