import type { TaskConfig } from 'payload'
import { waitingFor, type Item } from '../matches/waiting.ts'
import { adminLink, messageId } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'

const mostItems = 10

/** Writes an ambassador once a day what waits for them, oldest first; nothing when nothing does any more. */
export const mailDigest: TaskConfig<'mail-digest'> = {
  slug: 'mail-digest',
  inputSchema: [
    { name: 'ambassador', type: 'number', required: true },
    { name: 'now', type: 'date', required: true },
  ],
  retries,
  handler: async ({ input, req }) => {
    const person = await req.payload.findByID({
      collection: 'ambassadors',
      id: input.ambassador,
      depth: 0,
      select: { name: true, contact: true },
      overrideAccess: true,
      disableErrors: true,
      req,
    })
    const to = person?.contact?.email
    const waiting = await waitingFor(req, input.ambassador, Date.parse(input.now))
    const count = Object.values(waiting).flat().length
    if (!to || count === 0) return { output: {} }
    await req.payload.sendEmail({
      to,
      messageId: messageId('digest', input.ambassador, input.now.slice(0, 10)),
      ...asMail(
        {
          subject: count === 1 ? 'Er wacht één ding op jou' : `Er wachten ${count} dingen op jou`,
          paragraphs: [
            `Dag ${person.name}`,
            ...section('Inzendingen om na te lezen', waiting.submissions),
            ...section('Nieuwe kansen om voor te stellen', waiting.tasks),
            ...section('Stappen waar het tijd voor is', waiting.steps),
            'Je doet dit in het beheer:',
            adminLink(),
          ],
        },
        'nl',
      ),
    })
    return { output: {} }
  },
}

const section = (title: string, items: readonly Item[]): string[] => {
  if (items.length === 0) return []
  const lines = items.slice(0, mostItems).map((item) => `- ${item.title}`)
  const more = items.length > mostItems ? [`- en nog ${items.length - mostItems}`] : []
  return [[`${title}:`, ...lines, ...more].join('\n')]
}
