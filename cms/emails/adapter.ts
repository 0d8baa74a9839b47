import { createWriteStream } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer, { type Transport } from 'nodemailer'
import type { CmsEnvironment } from '../env.ts'

/** A mail server that says nothing must not hold a request, and with it a transaction, for the ten minutes of nodemailer. */
const patienceMs = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Mails by SMTP when there is a server, else as files that any mail program opens. */
export const mailAdapter = ({ smtpUrl, mailFrom, dataDir }: CmsEnvironment) => {
  const named = /^(?<name>.*?)\s*<(?<address>[^>]+)>$/.exec(mailFrom)?.groups
  return nodemailerAdapter({
    defaultFromName: named?.name ?? 'Helemaal Digitaal',
    defaultFromAddress: named?.address ?? mailFrom,
    skipVerify: true,
    transport: smtpUrl
      ? nodemailer.createTransport(withPatience(smtpUrl))
      : nodemailer.createTransport(fileTransport(path.join(dataDir, 'mail'))),
  })
}

/** The address of the mail server with limits on waiting; the ones that it has already stay. */
const withPatience = (smtpUrl: string): string => {
  const url = new URL(smtpUrl)
  for (const [name, ms] of Object.entries(patienceMs))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms))
  return url.href
}

const fileTransport = (folder: string): Transport => ({
  name: 'file',
  version: '1',
  send: (mail, done) => {
    const file = path.join(/* turbopackIgnore: true */ folder, `${Date.now()}-${randomUUID()}.eml`)
    const write = async () => {
      await mkdir(folder, { recursive: true })
      await pipeline(mail.message.createReadStream(), createWriteStream(`${file}.part`, { mode: 0o600 }))
      // Whoever watches the folder sees whole mails only.
      await rename(`${file}.part`, file)
    }
    write().then(
      () => done(null, { file }),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), undefined),
    )
  },
})
