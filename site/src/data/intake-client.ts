/** What the site asks of the cms about submissions. Nothing here throws: a page goes on with what was typed. */
import type { Form } from '#intake/form.ts'
import {
  paths,
  type Arrival,
  type Ask,
  type Change,
  type Draft,
  type Kept,
  type Received,
  type Refusal,
  type Reply,
  type Status,
  type Stored,
} from '#intake/protocol.ts'
import { sealHeader, sealRequest } from '#intake/request-seal.ts'
import { dictionary, type Locale } from '#site/i18n/index.ts'
import { siteEnv } from '../../env.ts'

export type Outcome<Body> = { ok: true; body: Body } | { ok: false; status: number; refusal: Refusal }
/** The cms as the pages of submitting see it. */
export type Intake = {
  receive: (arrival: Arrival) => Promise<Outcome<Received>>
  attach: (file: {
    name: string
    question: string
    bytes: Uint8Array
    visitor: string
  }) => Promise<Outcome<Stored>>
  status: (token: string) => Promise<Outcome<Status>>
  change: (change: Change) => Promise<Outcome<Received>>
  withdraw: (token: string) => Promise<Outcome<Received>>
  keep: (draft: Draft) => Promise<Outcome<unknown>>
  resume: (token: string) => Promise<Outcome<Kept>>
  preview: (key: string) => Promise<Outcome<Form>>
  ask: (token: string) => Promise<Outcome<Ask>>
  reply: (reply: Reply) => Promise<Outcome<Ask>>
}

/** @param locale of the words for when the cms has none */
export const intakeOf = (locale: Locale): Intake => {
  const say = async <Body>(path: string, message: unknown): Promise<Outcome<Body>> =>
    ask<Body>(locale, path, Buffer.from(JSON.stringify(message)))
  return {
    receive: async (arrival) => say(paths.receive, arrival),
    attach: async ({ bytes, ...query }) => ask(locale, paths.attach, bytes, new URLSearchParams(query)),
    status: async (token) => say(paths.status, { token }),
    change: async (change) => say(paths.change, change),
    withdraw: async (token) => say(paths.withdraw, { token }),
    keep: async (draft) => say(paths.keep, draft),
    resume: async (token) => say(paths.resume, { token }),
    preview: async (key) => say(paths.preview, { key }),
    ask: async (token) => say(paths.ask, { token }),
    reply: async (reply) => say(paths.reply, reply),
  }
}

/** Shorter than a page may take: the visitor gets the form back, not an error page. */
const patienceMs = 15_000

const ask = async <Body>(
  locale: Locale,
  path: string,
  body: Uint8Array,

  query?: URLSearchParams,
): Promise<Outcome<Body>> => {
  const { cmsUrl, purgeSecret } = siteEnv()
  const url = new URL(query ? `${path}?${query}` : path, cmsUrl)
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        // Bytes that the seal covers: nothing on the way reads them.
        'content-type': 'application/octet-stream',
        'accept-language': locale,
        [sealHeader]: sealRequest(purgeSecret, path, body, Date.now()),
      },
      body: new Uint8Array(body),
      signal: AbortSignal.timeout(patienceMs),
    })
    const text = await answer.text()
    const said: unknown = text === '' ? {} : JSON.parse(text)
    if (answer.ok) return { ok: true, body: said as Body }
    return { ok: false, status: statusOf(answer.status), refusal: refusalOf(said, answer.status, locale) }
  } catch (error) {
    // The name alone: what an answer said, a token perhaps, does not belong in a log.
    const reason = error instanceof Error ? error.name : typeof error
    console.warn(JSON.stringify({ level: 'warn', msg: 'cms did not take it', path, reason }))
    return { ok: false, status: 503, refusal: refusalOf(null, 503, locale) }
  }
}

/** What the cms should not answer, is for a visitor the same as no answer. */
const statusOf = (status: number): number => (known.includes(status) ? status : 503)
const known = [400, 404, 409, 413, 415, 422, 429]

const refusalOf = (said: unknown, status: number, locale: Locale): Refusal => {
  if (known.includes(status) && isRefusal(said)) return said
  const t = dictionary(locale).forms.refused
  if (status === 429) return { message: t.tooMany }
  if (status === 413) return { message: t.tooLarge }
  if (status === 415) return { message: t.wrongFile }
  return { message: t.notReceived }
}

const isRefusal = (said: unknown): said is Refusal =>
  typeof said === 'object' && said !== null && 'message' in said && typeof said.message === 'string'
