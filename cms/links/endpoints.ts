import { paths } from '#intake/protocol.ts'
import { refuse } from '../submissions/refusal.ts'
import { readJson, sealedEndpoint } from '../submissions/sealed-endpoint.ts'
import { inTransaction } from '../transaction.ts'
import { askIntroduction, replyToIntroduction } from './introduction.ts'
import type { Handler } from './handler.ts'
import { readToken, type Link, type LinkKind } from './link.ts'
import { stillValid } from './still-valid.ts'
import { askSurvey, replyToSurvey } from './survey.ts'

const handlers: Record<LinkKind, Handler> = {
  introduction: { ask: askIntroduction, reply: replyToIntroduction },
  survey: { ask: askSurvey, reply: replyToSurvey },
  'still-valid': stillValid('challenges'),
  'still-offered': stillValid('solutions'),
}

/** Tells what a link asks, and changes nothing. */
export const askEndpoint = sealedEndpoint(paths.ask, readJson, async (req, { token }) => {
  const link = linkOf(token)
  return { status: 200, body: (await handlers[link.kind].ask(req, link)) ?? refuse(404, 'noToken') }
})

/** Takes the reply to a link, once: what is answered already stays as it was answered. */
export const replyEndpoint = sealedEndpoint(paths.reply, readJson, async (req, { token, choice, text }) => {
  const link = linkOf(token)
  const handler = handlers[link.kind]
  const body = await inTransaction(req, async () => {
    const ask = (await handler.ask(req, link)) ?? refuse(404, 'noToken')
    if (ask.choices.length === 0) return ask
    const given = { choice: textOf(choice), text: textOf(text).trim().slice(0, 1000) }
    if (!ask.choices.some(({ value }) => value === given.choice)) return refuse(400, 'noChoice', ask.language)
    if (ask.text?.requiredWith.includes(given.choice) && given.text === '')
      return refuse(400, 'noReason', ask.language)
    await handler.reply(req, link, given)
    return (await handler.ask(req, link)) ?? refuse(404, 'noToken')
  })
  return { status: 200, body }
})

const linkOf = (token: unknown): Link => {
  const link = readToken(token, Date.now())
  if (link === null) return refuse(404, 'noToken')
  return link.isOver ? refuse(404, 'linkOver') : link
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
