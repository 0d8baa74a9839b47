import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Socket } from 'node:net'

/**
 * Keeps account of a server's connections from now on. Returns a function that stops accepting new ones, lets
 * requests under way finish for so many milliseconds and settles when all connections are closed.
 */
export function closeGracefully(server: Server): (withinMs: number) => Promise<void> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return (withinMs) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => server.closeAllConnections(), withinMs)
      server.close(() => {
        clearTimeout(timer)
        resolve()
      })
      // Browsers open connections ahead of need; Node does not count those as idle.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
    })
}

/** Answers what is no HTTP request, or comes too slowly, and closes. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [status, text] = answers[error.code ?? ''] ?? ['400 Bad Request', 'Deze vraag is niet te lezen.']
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n` +
      `Content-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
  )
}

const answers: Record<string, [status: string, text: string] | undefined> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'Je browser stuurt te veel mee. Wis je cookies.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'Het duurde te lang. Probeer het opnieuw.'],
}
