import { createServer, type AddressInfo, type Socket } from 'node:net'

export type Received = { from: string; to: string[]; login: string | null; data: string }

/** A mail server as small as RFC 5321 allows: it takes mail with or without a login and keeps it. */
export const startMailServer = async ({ refuses = false, isSilent = false } = {}) => {
  const received: Received[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    if (!isSilent) converse(socket, received, refuses)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
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

const converse = (socket: Socket, received: Received[], refuses: boolean): void => {
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
        received.push(mail)
        mail = { from: '', to: [], login: mail.login, data: '' }
        inData = false
        say('250 taken')
      } else mail.data += `${line.replace(/^\./, '')}\n`
    }
  })
}
