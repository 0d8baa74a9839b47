import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mailAdapter } from '#cms/emails/adapter.ts'
import { readEnvironment } from '#cms/env.ts'
import { startMailServer } from '../support/mail-server.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'portal-mail-'))
})
afterEach(() => rm(dataDir, { recursive: true, force: true }))

const adapter = async (more: Record<string, string> = {}) => {
  const env = readEnvironment({
    DATABASE_URL: 'postgres://nowhere.invalid/none',
    PAYLOAD_SECRET: 'x',
    PURGE_SECRET: 'x',
    SITE_URL: 'https://portaal.example',
    PORTAL_DATA_DIR: dataDir,
    ...more,
  })
  // The adapter asks nothing of Payload.
  return (await mailAdapter(env))({ payload: {} as never })
}
const letter = {
  to: 'an@portaal.example',
  subject: 'Jouw idee: één stap verder',
  html: '<p>Dag An, tot gauw! 👋</p>',
}
const mails = async () => {
  const folder = path.join(dataDir, 'mail')
  const names = await readdir(folder).catch(() => [])
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })),
  )
}

describe('without a mail server', () => {
  it('a mail becomes a file that any mail program opens and only its owner reads', async () => {
    await (await adapter()).sendEmail(letter)
    const [mail] = await mails()
    expect(mail?.name).toMatch(/^\d+-[0-9a-f-]{36}\.eml$/)
    expect(mail?.text).toMatch(/^From: Helemaal Digitaal <noreply@portaal\.example>\r?$/m)
    expect(mail?.text).toMatch(/^To: an@portaal\.example\r?$/m)
    expect(mail?.text).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(mail?.text).toMatch(/^Content-Type: text\/html; charset=utf-8\r?$/m)
    const { mode } = await stat(path.join(dataDir, 'mail', mail?.name ?? ''))
    expect(mode & 0o077).toBe(0)
  })

  it('twenty mails at once become twenty files, all of them whole', async () => {
    const { sendEmail } = await adapter()
    await Promise.all(
      Array.from({ length: 20 }, (_, nr) => sendEmail({ ...letter, to: `nr${nr}@portaal.example` })),
    )
    const written = await mails()
    expect(written).toHaveLength(20)
    for (const { name, text } of written) {
      expect(name).toMatch(/\.eml$/)
      expect(text).toContain('=F0=9F=91=8B')
    }
  })

  it('an address or a subject adds no lines of its own to the head', async () => {
    await (
      await adapter()
    ).sendEmail({
      ...letter,
      to: 'an@portaal.example\r\nBcc: kwaad@portaal.example',
      subject: 'Dag\r\nBcc: kwaad@portaal.example',
    })
    const [mail] = await mails()
    expect(mail?.text).not.toMatch(/^Bcc:/im)
  })

  it('a folder that cannot be written is said, not swallowed', async () => {
    await writeFile(path.join(dataDir, 'mail'), 'This is no folder')
    await expect((await adapter()).sendEmail(letter)).rejects.toThrow(/EEXIST|ENOTDIR/)
  })
})

describe('with a mail server', () => {
  it('a mail goes there, from the sender that is set, and no file is written', async () => {
    const server = await startMailServer()
    const { sendEmail } = await adapter({
      SMTP_URL: server.at(),
      MAIL_FROM: 'Het portaal <post@portaal.example>',
    })
    await sendEmail({ ...letter, text: 'Dag An\n.\n..tot gauw' })
    const [mail] = server.received
    expect(mail).toMatchObject({ from: 'post@portaal.example', to: ['an@portaal.example'], login: null })
    expect(mail?.data).toMatch(/^From: Het portaal <post@portaal\.example>$/m)
    expect(mail?.data).toContain('tot gauw')
    expect(await mails()).toEqual([])
    await server.stop()
  })

  it('the name and password of the address are used to log in', async () => {
    const server = await startMailServer()
    await (await adapter({ SMTP_URL: server.at('post:ge%40heim@') })).sendEmail(letter)
    expect(server.received[0]?.login).toBe('post:ge@heim')
    await server.stop()
  })

  it('that refuses the mail, or is not there, is said', async () => {
    const server = await startMailServer({ refuses: true })
    const { sendEmail } = await adapter({ SMTP_URL: server.at() })
    await expect(sendEmail(letter)).rejects.toThrow(/550/)
    await server.stop()
    await expect(sendEmail(letter)).rejects.toThrow(/ECONNREFUSED/)
  })

  it('that says nothing is not waited for without end', async () => {
    const server = await startMailServer({ isSilent: true })
    const { sendEmail } = await adapter({ SMTP_URL: `${server.at()}?greetingTimeout=200` })
    await expect(sendEmail(letter)).rejects.toThrow(/Greeting never received/)
    await server.stop()
  })
})
