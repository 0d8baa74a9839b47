/** What a link in a mail asks, and what somebody answers. Opening the link changes nothing. */
import type { Ask } from '#intake/protocol.ts'
import type { Locale } from '#site/i18n/index.ts'
import { intakeOf, type Outcome } from './intake-client.ts'

export type ReplyPage = {
  status: number
  /** Null when the link opens nothing, or nothing any more. */
  ask: Ask | null
  /** What is wrong, in a sentence; empty when all is right. */
  message: string
  given: { choice: string; text: string }
}

const nothing = { choice: '', text: '' }

/** The page of a link: its question, or after a post what came of the answer. What was typed comes back with a mistake. */
export const answerLink = async (locale: Locale, token: string, request: Request): Promise<ReplyPage> => {
  const intake = intakeOf(locale)
  if (request.method !== 'POST') return pageOf(await intake.ask(token), nothing)
  const posted = await request.formData().catch(() => null)
  const given = { choice: textIn(posted, 'choice'), text: textIn(posted, 'text') }
  const outcome = await intake.reply({ token, ...given })
  if (outcome.ok || outcome.status !== 400) return pageOf(outcome, given)
  const asked = await intake.ask(token)
  return asked.ok
    ? { status: 400, ask: asked.body, message: outcome.refusal.message, given }
    : pageOf(asked, given)
}

const pageOf = (outcome: Outcome<Ask>, given: ReplyPage['given']): ReplyPage =>
  outcome.ok
    ? { status: 200, ask: outcome.body, message: '', given }
    : { status: outcome.status, ask: null, message: outcome.refusal.message, given }

const textIn = (posted: FormData | null, name: string): string => {
  const value = posted?.get(name)
  return typeof value === 'string' ? value : ''
}
