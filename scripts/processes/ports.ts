/** Ports of this machine. */
import { createServer } from 'node:net'
import { codeOf, Complaint, messageOf } from '../complaint.ts'

/** @throws Complaint when something listens there already */
export async function assertFree(name: string, host: string, port: number): Promise<void> {
  const problem = await listenOnce(host, port).then(
    () => null,
    (error: unknown) => codeOf(error) ?? messageOf(error),
  )
  if (problem === 'EADDRINUSE')
    throw new Complaint(`Port ${port} is in use: stop what uses it, or set ${name}.`)
  if (problem !== null)
    throw new Complaint(`Port ${port} on ${host} cannot be used (${problem}): set ${name} or HOST.`)
}

/** A port on loopback that is free: the preferred one when it is. */
export async function freePort(preferred: number | null): Promise<number> {
  if (preferred === null) return listenOnce('127.0.0.1', 0)
  return listenOnce('127.0.0.1', preferred).catch(() => listenOnce('127.0.0.1', 0))
}

function listenOnce(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}
