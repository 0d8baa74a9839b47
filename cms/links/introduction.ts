import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Introduction } from '#collections/payload-types.ts'
import type { Ask } from '#intake/protocol.ts'
import { noteInLog } from '../matches/note.ts'
import { partiesOf, type SideName } from '../matches/parties.ts'
import { queueMatchMail } from '../mails/queue-match-mail.ts'
import { lockRow } from '../transaction.ts'
import type { Link } from './link.ts'

const answerField = { demand: 'demandAnswer', supply: 'supplyAnswer' } as const

/** Asks one side of a match whether it wants to meet the other. */
export const askIntroduction = async (req: PayloadRequest, { id, detail }: Link): Promise<Ask | null> => {
  const side = sideOf(detail)
  const introduction = await find(req, id)
  const parties = introduction ? await partiesOf(req, Number(idOf(introduction.match))) : null
  if (!introduction || !parties) return null
  const { language } = parties[side]
  const t = words[language]
  const about = t.about(parties.challenge.title, parties.solution.title)
  const answer = introduction[answerField[side]]
  const isOpen = parties.match.state === 'proposed' && answer === 'waiting'
  if (!isOpen)
    return {
      language,
      title: t.title,
      paragraphs: [about, t.done[doneAs(answer, introduction)]],
      choices: [],
      text: null,
    }
  const across = side === 'demand' ? 'supply' : 'demand'
  const isWilling = introduction[answerField[across]] === 'accepted'
  return {
    language,
    title: t.title,
    paragraphs: [
      about,
      t.other(parties[across].organisation, isWilling),
      parties.match.reason ?? '',
      introduction.message ?? '',
      t.promise,
    ].filter(Boolean),
    choices: [
      { value: 'accepted', label: t.accept },
      { value: 'refused', label: t.refuse },
    ],
    text: { label: t.why, requiredWith: ['refused'] },
  }
}

/** Takes the answer of one side; when both want it they are introduced, when one does not the ambassador hears why. */
export const replyToIntroduction = async (
  req: PayloadRequest,
  { id, detail }: Link,
  { choice, text }: { choice: string; text: string },
): Promise<void> => {
  await lockRow(req, 'introductions', id)
  const side = sideOf(detail)
  const before = await find(req, id)
  // Whoever was first while this one waited for the lock has answered.
  if (before?.[answerField[side]] !== 'waiting') return
  const answer = choice === 'accepted' ? 'accepted' : 'refused'
  const introduction = await req.payload.update({
    collection: 'introductions',
    id,
    data: { [answerField[side]]: answer, ...(answer === 'refused' ? { refusal: text } : {}) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const match = Number(idOf(introduction.match))
  if (answer === 'refused') {
    await noteInLog(
      req,
      match,
      `${sideWords[side]} wil nu niet kennismaken: ${text}`,
      'Kennismaking geweigerd: kies wat je nu doet',
    )
    await queueMatchMail(req, { match, kind: 'refused' })
  } else await noteInLog(req, match, `${sideWords[side]} wil kennismaken.`)
}

const sideWords = { demand: 'De vragende kant', supply: 'De aanbieder' } as const
const sideOf = (detail: string): SideName => (detail === 'supply' ? 'supply' : 'demand')

const doneAs = (
  answer: Introduction['demandAnswer'],
  { demandAnswer, supplyAnswer }: Introduction,
): keyof (typeof words)['nl']['done'] => {
  if (answer === 'refused') return 'refused'
  if (answer === 'waiting') return 'closed'
  return demandAnswer === supplyAnswer ? 'introduced' : 'accepted'
}

const find = async (req: PayloadRequest, id: number): Promise<Introduction | null> =>
  req.payload.findByID({
    collection: 'introductions',
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })

const words = {
  nl: {
    title: 'Wil je kennismaken?',
    about: (challenge: string, solution: string) =>
      `Het gaat om de uitdaging “${challenge}” en de oplossing “${solution}”.`,
    other: (name: string, isWilling: boolean) =>
      isWilling
        ? `${name || 'De andere kant'} wil graag met je kennismaken.`
        : name && `Aan de andere kant staat ${name}.`,
    promise: 'Pas als jullie allebei ja zeggen, krijgen jullie elkaars gegevens in één mail.',
    accept: 'Ja, breng ons in contact',
    refuse: 'Nee, nu niet',
    why: 'Waarom niet? Dit lezen alleen onze medewerkers.',
    done: {
      accepted: 'Je zei ja. Zodra de andere kant ook ja zegt, krijgen jullie een mail met elkaars gegevens.',
      introduced: 'Jullie zeiden allebei ja. De mail met elkaars gegevens is onderweg.',
      refused: 'Je zei dat het nu niet past. De ambassadeur weet ervan, je hoeft niets meer te doen.',
      closed: 'Deze vraag staat niet meer open. Je hoeft niets te doen.',
    },
  },
  en: {
    title: 'Would you like to meet?',
    about: (challenge: string, solution: string) =>
      `This is about the challenge “${challenge}” and the solution “${solution}”.`,
    other: (name: string, isWilling: boolean) =>
      isWilling
        ? `${name || 'The other side'} would like to meet you.`
        : name && `On the other side is ${name}.`,
    promise: 'Only when you both say yes do you get each other’s details, in one mail.',
    accept: 'Yes, put us in contact',
    refuse: 'No, not now',
    why: 'Why not? Only our staff read this.',
    done: {
      accepted: 'You said yes. As soon as the other side does too, you both get a mail with the details.',
      introduced: 'You both said yes. The mail with the details is on its way.',
      refused: 'You said that it does not fit now. The ambassador knows, there is nothing more to do.',
      closed: 'This question is no longer open. There is nothing to do.',
    },
  },
} as const
