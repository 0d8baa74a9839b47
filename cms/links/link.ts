import { isSealOf, seal } from '#intake/seal.ts'
import { environment } from '../env.ts'

const kinds = ['introduction', 'survey', 'still-valid'] as const
export type LinkKind = (typeof kinds)[number]
/** What a link in a mail is about: a record, and for whom or for which time it was sent. */
export type Link = { kind: LinkKind; id: number; detail: string }

const dayMs = 24 * 60 * 60 * 1000
const lastsDays: Record<LinkKind, number> = { introduction: 30, survey: 60, 'still-valid': 30 }
const purpose = 'link in a mail'

/** The token of a link, which nobody can make but the cms; it says what it is for and until when. */
export const tokenOf = ({ kind, id, detail }: Link, now: number): string => {
  const until = now + lastsDays[kind] * dayMs
  const words = [kind, id, detail, until.toString(36)].join('.')
  return `${words}.${seal(environment().payloadSecret, purpose, words)}`
}

/** What a token is for; null for one that we did not make. `isOver` when its time has passed. */
export const readToken = (token: unknown, now: number): (Link & { isOver: boolean }) | null => {
  if (typeof token !== 'string' || token.length > 200) return null
  const end = token.lastIndexOf('.')
  const words = token.slice(0, Math.max(end, 0))
  if (!isSealOf(token.slice(end + 1), environment().payloadSecret, purpose, words)) return null
  const [kind, id = '', detail = '', until = ''] = words.split('.')
  const known = kinds.find((one) => one === kind)
  return known ? { kind: known, id: Number(id), detail, isOver: Number.parseInt(until, 36) < now } : null
}
