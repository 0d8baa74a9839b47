import { handleEndpoints, type SanitizedConfig } from 'payload'
import { isReadable } from './input/address.ts'
import { refusalOfJson } from './input/json.ts'
import { refusalOfQuery } from './input/query.ts'

const largestJson = 2_000_000
/** A file of ten megabytes, with what a form sends along. */
const largestBody = 12_000_000
/** Payload reads "12abc" as 12 and hands "1.5" to the database; other ids pass a hook (plugins/refuse-bad-input.ts). */
const strangeId = /^\/api\/[^/]+\/access\/(?!\d{1,9}$)/

/**
 * Answers a request to `/api`: Payload's own endpoints behind a look at what comes in. What Payload would stumble over
 * is refused here with a 4xx and a message.
 */
export const answerRest = async (
  config: Promise<SanitizedConfig> | SanitizedConfig,
  request: Request,
): Promise<Response> => {
  const { pathname, search, searchParams } = new URL(request.url)
  if (!isReadable(pathname + search)) return refuse(400, 'Dit adres kan niet gelezen worden.')
  if (strangeId.test(pathname)) return refuse(404, 'Dit nummer bestaat niet.')
  const refusal = refusalOfQuery(searchParams)
  if (refusal) return refuse(400, refusal)
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return refuse(413, 'Dit is te groot.')
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(json|x-www-form-urlencoded)/i.test(type) || request.body === null)
    return handleEndpoints({ config, request })

  const body = await request.text()
  if (body.length > largestJson) return refuse(413, 'Dit is te groot.')
  const wrong = /json/i.test(type) ? refusalOfJson(body) : refusalOfForm(body)
  if (wrong) return refuse(400, wrong)
  const { method, headers, signal } = request
  // An empty body is an empty object: Payload reads it as one for most endpoints and breaks on it for the others.
  const sent = /json/i.test(type) && body.trim() === '' ? '{}' : body
  return handleEndpoints({
    config,
    request: new Request(request.url, { method, headers, signal, body: sent }),
  })
}

/** The admin posts long queries as a form. */
const refusalOfForm = (body: string): string | null =>
  isReadable(body) ? refusalOfQuery(new URLSearchParams(body)) : 'Dit formulier kan niet gelezen worden.'

const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status })
