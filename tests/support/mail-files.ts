import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

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
