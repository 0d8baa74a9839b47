import { sealed, unsealed } from '#intake/seal.ts'
import { environment } from '../env.ts'

const kinds = ['introduction', 'survey', 'still-valid', 'still-offered'] as const
export type LinkKind = (typeof kinds)[number]
/** What a link in a mail is about: a record, and for whom or for which time it was sent. */
export type Link = { kind: LinkKind; id: number; detail: string }

const dayMs = 24 * 60 * 60 * 1000
const lastsDays: Record<LinkKind, number> = {
  introduction: 30,
  survey: 60,
  'still-valid': 30,
  'still-offered': 30,
}
const purpose = 'link in a mail'

/** The token of a link, which nobody can make but the cms; it says what it is for and until when. */
export const tokenOf = ({ kind, id, detail }: Link, now: number): string => {
  const until = now + lastsDays[kind] * dayMs
  return sealed(environment().payloadSecret, purpose, [kind, id, detail, until.toString(36)].join('.'))
}

/** What a token is for; null for one that we did not make. `isOver` when its time has passed. */
export const readToken = (token: unknown, now: number): (Link & { isOver: boolean }) | null => {
  if (typeof token !== 'string' || token.length > 200) return null
  const words = unsealed(environment().payloadSecret, purpose, token)
  if (words === null) return null
  const [kind, id = '', detail = '', until = ''] = words.split('.')
  const known = kinds.find((one) => one === kind)
  return known ? { kind: known, id: Number(id), detail, isOver: Number.parseInt(until, 36) < now } : null
}
