import type { TaskConfig } from 'payload'
import { partiesOf } from '../matches/parties.ts'
import { messageId } from './addresses.ts'
import { asMail } from './letter.ts'
import { matchLetter } from './match-letters.ts'
import { matchMailKinds } from './queue-match-mail.ts'
import { retries } from './retries.ts'

/** Writes about a match. The queue holds numbers; whom it goes to and what stands in it is looked up when it goes out. */
export const mailMatch: TaskConfig<'mail-match'> = {
  slug: 'mail-match',
  inputSchema: [
    { name: 'match', type: 'number', required: true },
    { name: 'kind', type: 'select', options: [...matchMailKinds], required: true },
    { name: 'introduction', type: 'number' },
    { name: 'time', type: 'number' },
  ],
  retries,
  handler: async ({ input, job, req }) => {
    const parties = await partiesOf(req, input.match)
    const introduction = input.introduction
      ? await req.payload.findByID({
          collection: 'introductions',
          id: input.introduction,
          depth: 0,
          overrideAccess: true,
          disableErrors: true,
          req,
        })
      : null
    const mail = parties ? matchLetter(parties, { ...input, introduction }, Date.now()) : null
    if (!mail) return { output: {} }
    const { to, letter, language, calendar } = mail
    await req.payload.sendEmail({
      to,
      messageId: messageId('match', input.match, input.kind, job.id),
      ...asMail(letter, language),
      ...(calendar
        ? {
            attachments: [
              {
                filename: 'kennismaking.ics',
                contentType: 'text/calendar; charset=utf-8',
                content: calendar,
              },
            ],
          }
        : {}),
    })
    return { output: {} }
  },
}
