import type { TaskConfig } from 'payload'
import { ambassadorAsker } from '../waiting/asker.ts'
import { serviceDaysOf, waitingFor, type Filled } from '../waiting/waiting.ts'
import { words } from '../waiting/words.ts'
import { adminLink, messageId } from './addresses.ts'
import { asMail } from './letter.ts'
import { retries } from './retries.ts'

const mostItems = 10
const t = words.nl

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
    const days = await serviceDaysOf(req)
    const waiting = await waitingFor(ambassadorAsker(req, input.ambassador, Date.parse(input.now)), days)
    const count = waiting.reduce((sum, { total }) => sum + total, 0)
    if (!to || count === 0) return { output: {} }
    await req.payload.sendEmail({
      to,
      messageId: messageId('digest', input.ambassador, input.now.slice(0, 10)),
      ...asMail(
        {
          subject: count === 1 ? 'Er wacht één ding op jou' : `Er wachten ${count} dingen op jou`,
          paragraphs: [
            `Dag ${person.name}`,
            ...waiting.map((filled) => section(filled, days)),
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

const section = ({ queue, items, total, overdue }: Filled, days: number): string => {
  const lines = items
    .slice(0, mostItems)
    .map(({ title, isOverdue }) => `- ${title}${isOverdue ? ` (${t.overdue})` : ''}`)
  const more = total > mostItems ? [`- ${t.more(total - mostItems)}`] : []
  const late = overdue > 0 ? [`${t.late(overdue, total, days)}.`] : []
  return [`${t.queues[queue.name].title}:`, ...lines, ...more, ...late].join('\n')
}
