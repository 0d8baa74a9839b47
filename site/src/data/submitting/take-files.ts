import type { Intake } from '../intake-client.ts'
import type { Posted } from './posted.ts'
import type { Told } from './walk.ts'

export type Taken = Pick<Posted, 'answers' | 'files'> & { told: Told[]; status: number }

/**
 * Hands the files over at once, whatever else is wrong on the page: a receipt stands for each from then on, so that nobody
 * has to choose a file twice.
 */
export const takeFiles = async (
  { answers, files, sent }: Pick<Posted, 'answers' | 'files' | 'sent'>,
  { intake, address }: { intake: Pick<Intake, 'attach'>; address: string },
): Promise<Taken> => {
  const taken: Taken = { answers: { ...answers }, files: { ...files }, told: [], status: 200 }
  for (const file of sent) {
    const stored = await intake.attach({ ...file, visitor: address })
    if (stored.ok) {
      taken.answers[file.question] = stored.body.receipt
      taken.files[file.question] = { name: stored.body.name, bytes: stored.body.bytes }
    } else {
      taken.told.push({ question: file.question, message: stored.refusal.message })
      taken.status = stored.status
    }
  }
  return taken
}
