import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Portal } from './payload.ts'

/** The mails, whole, that a portal without a mail server wrote to an address, oldest first. */
export const mailFilesTo = async (dataDir: string, address: string): Promise<string[]> => {
  const folder = path.join(dataDir, 'mail')
  const files = await readdir(folder).catch(() => [])
  const mails = await Promise.all(files.sort().map((file) => readFile(path.join(folder, file), 'utf8')))
  // Long lines are cut in quoted-printable text (RFC 2045).
  return mails.map((mail) => mail.replace(/=\r?\n/g, '')).filter((mail) => isTo(mail, address))
}

/** Several people of one mail stand in one line (RFC 5322, 3.6.3). */
const isTo = (mail: string, address: string): boolean => (/^To: .*/m.exec(mail)?.[0] ?? '').includes(address)

/** Does what waits in the queue, and what that brings along. */
export const workOff = async ({ payload }: Portal): Promise<void> => {
  for (let round = 0; round < 3; round += 1) await payload.jobs.run({ limit: 200, overrideAccess: true })
}

/** The mails to an address, once nothing waits to be sent. */
export const mailsAfterWork = async (portal: Portal, address: string): Promise<string[]> => {
  await workOff(portal)
  return mailFilesTo(portal.dataDir, address)
}
