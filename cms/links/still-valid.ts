import type { PayloadRequest } from 'payload'
import type { Challenge } from '#collections/payload-types.ts'
import type { Ask } from '#intake/protocol.ts'
import { lockRow } from '../transaction.ts'
import type { Link } from './link.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How much longer a challenge stands when it is still valid. */
const longerDays = 90
const answers = ['yes', 'solved', 'no'] as const

/** Asks whoever put a challenge forward whether it still stands, before it expires. */
export const askStillValid = async (req: PayloadRequest, { id, detail }: Link): Promise<Ask | null> => {
  const challenge = await publicChallenge(req, id)
  if (!challenge) return null
  const language = challenge.language === 'en' ? 'en' : 'nl'
  const t = words[language]
  const ask = { language, title: t.title, text: null } as const
  // The date that the mail was about: once it is another, the question is answered.
  return challenge.status === 'open' && dayOf(challenge.validUntil) === detail
    ? {
        ...ask,
        paragraphs: [t.about(challenge.title, detail)],
        choices: answers.map((value) => ({ value, label: t.answers[value] })),
      }
    : { ...ask, paragraphs: [t.done(challenge.title)], choices: [] }
}

/** Extends the challenge, or closes it, as it stands on the site: no draft beside it is published by this. */
export const replyStillValid = async (
  req: PayloadRequest,
  { id, detail }: Link,
  { choice }: { choice: string },
): Promise<void> => {
  await lockRow(req, 'challenges', id)
  const challenge = await publicChallenge(req, id)
  if (challenge?.status !== 'open' || dayOf(challenge.validUntil) !== detail) return
  const later = new Date(Math.max(Date.now(), Date.parse(challenge.validUntil ?? '')) + longerDays * dayMs)
  const changes = {
    yes: { validUntil: later.toISOString() },
    solved: { status: 'solved' as const },
    no: { status: 'archived' as const },
  }
  await req.payload.update({
    collection: 'challenges',
    id,
    data: { ...changes[answers.find((one) => one === choice) ?? 'yes'], _status: 'published' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** The date of a moment, as a link names it. */
export const dayOf = (moment: string | null | undefined): string => (moment ?? '').slice(0, 10)

/** As the public sees it; null while an editor works on another version, or when it is gone. */
const publicChallenge = async (req: PayloadRequest, id: number): Promise<Challenge | null> => {
  const latest = await req.payload.findByID({
    collection: 'challenges',
    id,
    depth: 0,
    draft: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return latest?._status === 'published' ? latest : null
}

const words = {
  nl: {
    title: 'Is dit nog geldig?',
    about: (title: string, day: string) => `Je uitdaging “${title}” staat op het platform tot ${day}.`,
    answers: {
      yes: `Ja, laat ze nog ${longerDays} dagen staan`,
      solved: 'Ze is opgelost',
      no: 'Nee, ze mag eraf',
    },
    done: (title: string) => `Bedankt, we hebben je antwoord over “${title}”. Je hoeft niets meer te doen.`,
  },
  en: {
    title: 'Is this still valid?',
    about: (title: string, day: string) => `Your challenge “${title}” stands on the platform until ${day}.`,
    answers: {
      yes: `Yes, let it stand ${longerDays} days more`,
      solved: 'It is solved',
      no: 'No, it may go',
    },
    done: (title: string) => `Thank you, we have your answer about “${title}”. There is nothing more to do.`,
  },
} as const
