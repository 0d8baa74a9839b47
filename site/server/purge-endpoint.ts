import type { IncomingMessage } from 'node:http'
import { invalidate } from '../src/data/invalidation.ts'
import { readBody } from './body.ts'
import { describeError } from './log.ts'
import type { Parts } from './options.ts'
import { parsePurge, signatureHeader, verifyPurge } from './purge.ts'

/**
 * Receives a purge (`purge.ts` has the format). Returns the status to answer with: 204 when records and pages
 * were told, 401 when it is not signed, 400 when it is signed nonsense, 500 when someone could not be told.
 */
export async function receivePurge(
  req: IncomingMessage,
  requestId: string,
  { env, log }: Pick<Parts, 'env' | 'log'>,
): Promise<number> {
  const body = (await readBody(req, maximumBytes))?.toString('utf8')
  const signature = req.headers[signatureHeader]
  if (body === undefined || typeof signature !== 'string') return 401
  if (!verifyPurge(body, signature, env.purgeSecret)) return 401
  const tags = parsePurge(body)
  if (tags === null) return 400
  try {
    await invalidate(tags)
  } catch (error) {
    log.error('purge failed', { id: requestId, tags: tags.slice(0, 20), ...describeError(error) })
    return 500
  }
  log.info('purge', { id: requestId, tags: tags.slice(0, 20), count: tags.length })
  return 204
}

const maximumBytes = 64 * 1024
