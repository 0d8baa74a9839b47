import type { TaskConfig } from 'payload'
import { messageId, siteLink } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'

/**
 * Mails the link to a half-filled form. Its address and token stand in the queue until it is sent, because they stand nowhere
 * else: of the draft itself only the token's hash is kept.
 */
export const mailDraft: TaskConfig<'mail-draft'> = {
  slug: 'mail-draft',
  inputSchema: [
    { name: 'draft', type: 'number', required: true },
    { name: 'email', type: 'email', required: true },
    { name: 'token', type: 'text', required: true },
    { name: 'language', type: 'select', options: ['nl', 'en'], required: true },
  ],
  retries,
  handler: async ({ input: { draft, email, token, language }, req }) => {
    const link = siteLink(language, `/indienen/verder/${token}`)
    await req.payload.sendEmail({
      to: email,
      messageId: messageId('draft', draft),
      ...asMail({ subject: texts[language].subject, paragraphs: texts[language].paragraphs(link) }, language),
    })
    return { output: {} }
  },
}

const texts = {
  nl: {
    subject: 'Ga verder met je inzending',
    paragraphs: (link: string) => [
      'Dag',
      'Je vroeg om later verder te gaan met je inzending. Wat je al invulde, staat klaar:',
      link,
      'De link werkt veertien dagen. Daarna verwijderen we wat je invulde. Vroeg je dit niet? Dan hoef je niets te doen.',
    ],
  },
  en: {
    subject: 'Go on with your submission',
    paragraphs: (link: string) => [
      'Hello',
      'You asked to go on with your submission later. What you filled in is waiting:',
      link,
      'The link works for fourteen days. After that we delete what you filled in. Did you not ask for this? Then there is nothing to do.',
    ],
  },
}
