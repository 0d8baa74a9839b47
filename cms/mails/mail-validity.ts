import type { TaskConfig } from 'payload'
import { dayOf } from '../links/still-valid.ts'
import { contactOf } from '../matches/parties.ts'
import { messageId, replyLink } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'

/** Asks whoever put a challenge forward, before it expires, whether it still stands. */
export const mailValidity: TaskConfig<'mail-validity'> = {
  slug: 'mail-validity',
  inputSchema: [{ name: 'challenge', type: 'number', required: true }],
  retries,
  handler: async ({ input: { challenge: id }, job, req }) => {
    const challenge = await req.payload.findByID({
      collection: 'challenges',
      id,
      depth: 1,
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    if (challenge?.status !== 'open') return { output: {} }
    const { email: to, language } = contactOf(challenge, challenge.organisation)
    if (to === '') return { output: {} }
    const day = dayOf(challenge.validUntil)
    const link = replyLink(language, { kind: 'still-valid', id, detail: day }, Date.now())
    await req.payload.sendEmail({
      to,
      messageId: messageId('validity', id, day, job.id),
      ...asMail(words[language](challenge.title, day, link), language),
    })
    return { output: {} }
  },
}

const words = {
  nl: (title: string, day: string, link: string) => ({
    subject: `Is dit nog geldig? ${title}`,
    paragraphs: [
      'Dag',
      `Je uitdaging “${title}” staat op het platform tot ${day}. Is ze nog geldig? Eén klik, zonder account:`,
      link,
      'Doe je niets, dan staat ze er vanaf die dag bij als verlopen.',
    ],
  }),
  en: (title: string, day: string, link: string) => ({
    subject: `Is this still valid? ${title}`,
    paragraphs: [
      'Hello',
      `Your challenge “${title}” stands on the platform until ${day}. Is it still valid? One click, without an account:`,
      link,
      'If you do nothing, it is shown as expired from that day on.',
    ],
  }),
}
