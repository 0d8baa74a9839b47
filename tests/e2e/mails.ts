import { expect, inject } from 'vitest'
import { mailsTo } from '../support/mail-server.ts'

/** Waits for a mail to an address, the newest whose subject holds these words; gives its text. */
export const mailTo = async (address: string, subject: string): Promise<string> => {
  const found = () =>
    mailsTo(inject('portal').mailFolder, address).findLast((one) => one.subject.includes(subject))
  await expect.poll(found, { message: `${subject} to ${address}` }).toBeTruthy()
  return found()?.text ?? ''
}
