import { mkdirSync, createWriteStream } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer, { type Transport } from 'nodemailer'
import type { CmsEnvironment } from '../env.ts'

/** Mails by SMTP when there is a server, else as files that any mail program opens. */
export const mailAdapter = ({ smtpUrl, mailFrom, dataDir }: CmsEnvironment) => {
  const [, name, address] = /^(.*?)\s*<([^>]+)>$/.exec(mailFrom) ?? [null, 'Helemaal Digitaal', mailFrom]
  return nodemailerAdapter({
    defaultFromName: name ?? '',
    defaultFromAddress: address ?? mailFrom,
    skipVerify: true,
    transport: nodemailer.createTransport(smtpUrl ?? fileTransport(path.join(dataDir, 'mail'))),
  })
}

const fileTransport = (folder: string): Transport => ({
  name: 'file',
  version: '1',
  send: (mail, done) => {
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, `${Date.now()}-${randomUUID()}.eml`)
    mail.message
      .createReadStream()
      .pipe(createWriteStream(file, { mode: 0o600 }))
      .on('error', (error: Error) => done(error, undefined))
      .on('finish', () => done(null, { file }))
  },
})
