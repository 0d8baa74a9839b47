import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** The servers that a measurement starts; `stop` ends all of them. */
export interface Processes {
  readonly start: (program: string, args: readonly string[], env?: Record<string, string>) => void
  readonly stop: () => Promise<void>
}

export function createProcesses(): Processes {
  const children: ChildProcess[] = []
  return {
    start(program, args, env = {}) {
      const child = spawn(program, args, {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      children.push(child)
    },
    async stop() {
      await Promise.all(
        children
          .filter(({ exitCode }) => exitCode === null)
          .map((child) => {
            child.kill('SIGTERM')
            return once(child, 'exit')
          }),
      )
    },
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('No free port')
  return address.port
}

/** Waits until an address answers with 200. Returns whether it did in time. */
export async function answersWithin(url: string, seconds: number): Promise<boolean> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await wait(100)) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    )
    if (status === 200) return true
  }
  return false
}
