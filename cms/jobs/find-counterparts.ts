import type { TaskConfig } from 'payload'
import { findCounterparts } from '../matches/find-counterparts.ts'

/** Searching is work for one at a time: mails do not wait for it. */
export const searchQueue = 'search'

/** Looks, after something was published or came into use, for what it fits. */
export const findCounterpartsTask: TaskConfig<'find-counterparts'> = {
  slug: 'find-counterparts',
  inputSchema: [
    { name: 'side', type: 'select', options: ['challenges', 'solutions'], required: true },
    { name: 'record', type: 'number', required: true },
    { name: 'via', type: 'select', options: ['published', 'in-use'], required: true },
  ],
  retries: 3,
  handler: async ({ input: { side, record, via }, req }) => {
    await findCounterparts(req, side, record, via)
    return { output: {} }
  },
}
