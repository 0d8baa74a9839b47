import type { PayloadRequest } from 'payload'
import type { Ask } from '#intake/protocol.ts'
import { noteInLog } from '../matches/note.ts'
import { partiesOf } from '../matches/parties.ts'
import { queueMatchMail } from '../mails/queue-match-mail.ts'
import { lockRow } from '../transaction.ts'
import type { Link } from './link.ts'

const answers = ['yes', 'trying', 'no'] as const

/** Asks the demand side of a match two things: whether it is in use, and what helped or held back. */
export const askSurvey = async (req: PayloadRequest, { id, detail }: Link): Promise<Ask | null> => {
  const parties = await partiesOf(req, id)
  if (!parties) return null
  const { match, challenge, solution, demand } = parties
  const { language } = demand
  const t = words[language]
  const about = t.about(challenge.title, solution.title)
  // Each time that the portal asks, there is one answer.
  const isOpen = match.state === 'introduced' && (match.answered ?? 0) < Number(detail)
  return isOpen
    ? {
        language,
        title: t.title,
        paragraphs: [about],
        choices: answers.map((value) => ({ value, label: t.answers[value] })),
        text: { label: t.why, requiredWith: [] },
      }
    : { language, title: t.title, paragraphs: [about, t.done], choices: [], text: null }
}

/** Writes the answer on the match: in use moves it, trouble goes to the ambassador. */
export const replyToSurvey = async (
  req: PayloadRequest,
  { id, detail }: Link,
  { choice, text }: { choice: string; text: string },
): Promise<void> => {
  await lockRow(req, 'matches', id)
  const before = await req.payload.findByID({
    collection: 'matches',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (before.state !== 'introduced' || (before.answered ?? 0) >= Number(detail)) return
  const outcome = answers.find((one) => one === choice) ?? 'trying'
  await req.payload.update({
    collection: 'matches',
    id,
    data: {
      outcome,
      answered: Number(detail),
      ...(text ? { outcomeNote: text } : {}),
      ...(outcome === 'yes' ? { state: 'in-use' as const } : {}),
    },
    depth: 0,
    overrideAccess: true,
    context: { byParty: true },
    req,
  })
  await noteInLog(
    req,
    id,
    `Antwoord op de bevraging: ${words.nl.answers[outcome]}. ${text}`.trim(),
    outcome === 'no' ? 'Bel de vragende kant: ze gebruiken het niet' : undefined,
  )
  if (outcome !== 'trying')
    await queueMatchMail(req, { match: id, kind: outcome === 'yes' ? 'in-use' : 'stuck' })
}

const words = {
  nl: {
    title: 'Hoe loopt het?',
    about: (challenge: string, solution: string) =>
      `Je maakte kennis met “${solution}”, voor de uitdaging “${challenge}”.`,
    answers: {
      yes: 'Ja, we gebruiken het',
      trying: 'We proberen het uit',
      no: 'Nee, we gebruiken het niet',
    },
    why: 'Wat hielp, of wat hield jullie tegen? (niet verplicht)',
    done: 'Bedankt, we hebben je antwoord. Je hoeft niets meer te doen.',
  },
  en: {
    title: 'How is it going?',
    about: (challenge: string, solution: string) =>
      `You met “${solution}”, for the challenge “${challenge}”.`,
    answers: { yes: 'Yes, we use it', trying: 'We are trying it', no: 'No, we do not use it' },
    why: 'What helped, or what held you back? (optional)',
    done: 'Thank you, we have your answer. There is nothing more to do.',
  },
} as const
