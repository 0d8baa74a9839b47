import type { TaskConfig } from 'payload'
import { contactOf } from '../matches/parties.ts'
import {
  dayOf,
  expiringCollections,
  isStanding,
  linkKinds,
  newestVersion,
  type ExpiringRecord,
} from '../matches/expiring.ts'
import { dayInWords } from '../moderation/day.ts'
import { messageId, replyLink } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'

/** Asks whoever put a challenge or an offer forward, before it expires, whether it still stands. */
export const mailValidity: TaskConfig<'mail-validity'> = {
  slug: 'mail-validity',
  inputSchema: [
    { name: 'collection', type: 'select', options: [...expiringCollections], required: true },
    { name: 'record', type: 'number', required: true },
  ],
  retries,
  handler: async ({ input: { collection, record: id }, job, req }) => {
    const record = await newestVersion(req, collection, id)
    if (!record || !isStanding(record)) return { output: {} }
    const { email: to, language } = contactOf(record, organisationOf(record))
    if (to === '') return { output: {} }
    const day = dayOf(record.validUntil)
    const link = replyLink(language, { kind: linkKinds[collection], id, detail: day }, Date.now())
    await req.payload.sendEmail({
      to,
      messageId: messageId('validity', collection, id, day, job.id),
      ...asMail(words[language][collection](record.title, dayInWords(day, language), link), language),
    })
    return { output: {} }
  },
}

const organisationOf = (record: ExpiringRecord) =>
  'provider' in record ? record.provider : (record as { organisation?: null }).organisation

const words = {
  nl: {
    challenges: (title: string, day: string, link: string) => ({
      subject: `Is dit nog geldig? ${title}`,
      paragraphs: [
        'Dag',
        `Je uitdaging “${title}” staat op het platform tot ${day}. Is ze nog geldig? Eén klik, zonder account:`,
        link,
        'Doe je niets, dan zetten we ze die dag in het archief. Ze blijft leesbaar, maar we zoeken er geen oplossing meer voor.',
      ],
    }),
    solutions: (title: string, day: string, link: string) => ({
      subject: `Is dit nog geldig? ${title}`,
      paragraphs: [
        'Dag',
        `Je aanbod “${title}” staat op het platform tot ${day}. Geldt het nog? Eén klik, zonder account:`,
        link,
        'Doe je niets, dan halen we het na die dag van het platform.',
      ],
    }),
  },
  en: {
    challenges: (title: string, day: string, link: string) => ({
      subject: `Is this still valid? ${title}`,
      paragraphs: [
        'Hello',
        `Your challenge “${title}” stands on the platform until ${day}. Is it still valid? One click, without an account:`,
        link,
        'If you do nothing, we archive it after that day. It can still be read, but we no longer look for a solution.',
      ],
    }),
    solutions: (title: string, day: string, link: string) => ({
      subject: `Is this still valid? ${title}`,
      paragraphs: [
        'Hello',
        `Your offer “${title}” stands on the platform until ${day}. Does it still hold? One click, without an account:`,
        link,
        'If you do nothing, we take it off the platform after that day.',
      ],
    }),
  },
} as const
