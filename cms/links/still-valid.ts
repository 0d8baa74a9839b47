import type { PayloadRequest } from 'payload'
import type { Language } from '#intake/form.ts'
import {
  closed,
  dayOf,
  isStanding,
  newestVersion,
  type ExpiringCollection,
  type ExpiringRecord,
} from '../matches/expiring.ts'
import { lockRow } from '../transaction.ts'
import type { Handler } from './handler.ts'

const dayMs = 24 * 60 * 60 * 1000
/** How much longer something stands when it is still valid. */
const longerDays = 90

/** Asks whoever put a record forward whether it still stands, before it expires, and does as they say. */
export const stillValid = (collection: ExpiringCollection): Handler => ({
  ask: async (req, { id, detail }) => {
    const record = await readable(req, collection, id)
    if (!record) return null
    const language: Language = record.language === 'en' ? 'en' : 'nl'
    const t = words[language][collection]
    const ask = { language, title: words[language].title, text: null }
    // The date that the mail was about: once it is another, the question is answered.
    const isAsked = dayOf(record.validUntil) === detail
    if (isAsked && isStanding(record))
      return { ...ask, paragraphs: [t.about(record.title, detail)], choices: t.choices }
    const say = isAsked ? words[language].over : words[language].done
    return { ...ask, paragraphs: [say(record.title)], choices: [] }
  },
  // As it stands on the site: no draft beside it is published by this.
  reply: async (req, { id, detail }, { choice }) => {
    await lockRow(req, collection, id)
    const record = await readable(req, collection, id)
    if (!record || !isStanding(record) || dayOf(record.validUntil) !== detail) return
    await req.payload.update({
      collection,
      id,
      data: changeFor(collection, choice, record.validUntil),
      depth: 0,
      overrideAccess: true,
      req,
    })
  },
})

const changeFor = (collection: ExpiringCollection, choice: string, validUntil: string | null | undefined) => {
  const now = Date.now()
  if (choice === 'yes')
    return {
      validUntil: new Date(Math.max(now, Date.parse(validUntil ?? '')) + longerDays * dayMs).toISOString(),
      _status: 'published' as const,
    }
  // Until now, and no longer: the question is answered.
  const ended = { ...closed[collection], validUntil: new Date(now).toISOString() }
  return choice === 'solved' && collection === 'challenges' ? { ...ended, status: 'solved' as const } : ended
}

/** As it stands, or stood, on the site; null while an editor works on another version, or when it is gone. */
const readable = async (
  req: PayloadRequest,
  collection: ExpiringCollection,
  id: number,
): Promise<ExpiringRecord | null> => {
  const newest = await newestVersion(req, collection, id)
  if (!newest || newest._status === 'published') return newest
  // Off the site: there is nothing beside it that could be published by a reply.
  const row = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return row?._status === 'draft' && collection === 'solutions' ? newest : null
}

const words = {
  nl: {
    title: 'Is dit nog geldig?',
    challenges: {
      about: (title: string, day: string) => `Je uitdaging “${title}” staat op het platform tot ${day}.`,
      choices: [
        { value: 'yes', label: `Ja, laat ze nog ${longerDays} dagen staan` },
        { value: 'solved', label: 'Ze is opgelost' },
        { value: 'no', label: 'Nee, we zoeken niet meer' },
      ],
    },
    solutions: {
      about: (title: string, day: string) => `Je aanbod “${title}” staat op het platform tot ${day}.`,
      choices: [
        { value: 'yes', label: `Ja, laat het nog ${longerDays} dagen staan` },
        { value: 'no', label: 'Nee, het mag eraf' },
      ],
    },
    done: (title: string) => `Bedankt, we hebben je antwoord over “${title}”. Je hoeft niets meer te doen.`,
    over: (title: string) =>
      `“${title}” staat niet meer open op het platform. Wil je dat veranderen? Antwoord op onze mail, dan helpen we je.`,
  },
  en: {
    title: 'Is this still valid?',
    challenges: {
      about: (title: string, day: string) => `Your challenge “${title}” stands on the platform until ${day}.`,
      choices: [
        { value: 'yes', label: `Yes, let it stand ${longerDays} days more` },
        { value: 'solved', label: 'It is solved' },
        { value: 'no', label: 'No, we have stopped looking' },
      ],
    },
    solutions: {
      about: (title: string, day: string) => `Your offer “${title}” stands on the platform until ${day}.`,
      choices: [
        { value: 'yes', label: `Yes, let it stand ${longerDays} days more` },
        { value: 'no', label: 'No, it may go' },
      ],
    },
    done: (title: string) => `Thank you, we have your answer about “${title}”. There is nothing more to do.`,
    over: (title: string) =>
      `“${title}” is no longer open on the platform. Would you like to change that? Answer our mail and we help you.`,
  },
}
