import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import path from 'node:path'

export type Received = { from: string; to: string[]; login: string | null; data: string }

type Options = {
  refuses?: boolean
  isSilent?: boolean
  /** The port to listen on; without it any that is free. */
  port?: number
  /** Is told of each mail before it is taken. */
  onMail?: (mail: Received) => void
}

/** A mail server as small as RFC 5321 allows: it takes mail with or without a login and keeps it. */
export const startMailServer = async ({
  refuses = false,
  isSilent = false,
  port = 0,
  onMail,
}: Options = {}) => {
  const received: Received[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    if (!isSilent)
      converse(socket, refuses, (mail) => {
        onMail?.(mail)
        received.push(mail)
      })
  })
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
  const address = server.address() as AddressInfo
  return {
    received,
    at: (login = '') => `smtp://${login}127.0.0.1:${address.port}`,
    stop: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

const converse = (socket: Socket, refuses: boolean, take: (mail: Received) => void): void => {
  let mail: Received = { from: '', to: [], login: null, data: '' }
  let rest = ''
  let inData = false
  const say = (line: string) => socket.write(`${line}\r\n`)
  const answer = (line: string): void => {
    const [, address = ''] = /<([^>]*)>/.exec(line) ?? []
    if (/^EHLO/i.test(line)) say('250-portaal.example\r\n250 AUTH PLAIN')
    else if (/^AUTH PLAIN /i.test(line)) {
      mail.login = Buffer.from(line.slice(11), 'base64').toString().split('\0').slice(1).join(':')
      say('235 welcome')
    } else if (/^MAIL FROM/i.test(line)) {
      mail.from = address
      say('250 ok')
    } else if (/^RCPT TO/i.test(line)) {
      mail.to.push(address)
      say(refuses ? '550 no such person' : '250 ok')
    } else if (/^DATA/i.test(line)) {
      inData = true
      say('354 go on')
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
    else say('250 ok')
  }
  say('220 portaal.example ready')
  socket.on('data', (chunk) => {
    rest += chunk.toString('utf8')
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      if (!inData) answer(line)
      else if (line === '.') {
        take(mail)
        mail = { from: '', to: [], login: mail.login, data: '' }
        inData = false
        say('250 taken')
      } else mail.data += `${line.replace(/^\./, '')}\n`
    }
  })
}

/** Keeps a mail where other processes find it. */
export const keepMail = (folder: string, mail: Received): void =>
  writeFileSync(path.join(folder, `${Date.now()}-${randomUUID()}.json`), JSON.stringify(mail))

/** The mails of a folder that went to this address, oldest first. */
export const mailsTo = (folder: string, address: string): ReturnType<typeof readMail>[] =>
  readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Received)
    .filter(({ to }) => to.includes(address))
    .map(readMail)

/**
 * What a mail says, for people: its head and its plain text, decoded (RFC 2045 quoted-printable and base64, RFC 2047).
 */
type Mail = { id: string; to: string[]; subject: string; text: string }
const readMail = ({ data, to }: Received): Mail => {
  const [head = '', ...rest] = data.split(/\n\n/)
  const unfolded = head.replace(/\n[ \t]+/g, ' ')
  const subject = (/^Subject: (.*)$/im.exec(unfolded)?.[1] ?? '').replace(
    /=\?utf-8\?([qb])\?([^?]*)\?=\s*/gi,
    (_, how: string, words: string) =>
      /b/i.test(how)
        ? Buffer.from(words, 'base64').toString('utf8')
        : quotedPrintable(words.replaceAll('_', ' ')),
  )
  const body = rest.join('\n\n')
  const boundary = /boundary="?([^"\n;]+)/i.exec(unfolded)?.[1]
  const part = boundary
    ? (body.split(`--${boundary}`).find((one) => /content-type: text\/plain/i.test(one)) ?? body)
    : data
  const [partHead = '', ...partBody] = part.replace(/^\n/, '').split(/\n\n/)
  const encoded = partBody.join('\n\n')
  const text = /transfer-encoding: base64/i.test(partHead)
    ? Buffer.from(encoded, 'base64').toString('utf8')
    : /transfer-encoding: quoted-printable/i.test(partHead)
      ? quotedPrintable(encoded.replace(/=\n/g, ''))
      : encoded
  return { id: /^Message-ID: (.*)$/im.exec(unfolded)?.[1] ?? '', to, subject: subject.trim(), text }
}

const quotedPrintable = (words: string): string =>
  Buffer.from(
    words.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
