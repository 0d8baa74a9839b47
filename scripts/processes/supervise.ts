/** Keeps one part of the portal running: starts it, waits until it can work, starts it again when it falls. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Complaint } from '../complaint.ts'
import { signalGroup } from './program.ts'
import type { Running } from './program.ts'

export type PartOptions = {
  name: string
  start: () => Running
  /** Whether it can do its work now. */
  isReady: () => Promise<boolean>
  stopSignal: NodeJS.Signals
  say: (line: string) => void
}

export type Part = {
  name: string
  pid: () => number | null
  /** Resolves when it can work for the first time; rejects when that does not come about. */
  ready: Promise<void>
  /** Lets it finish what it is doing, for at most 20 s. */
  stop: () => Promise<void>
}

const drainMs = 20_000
const readyWithinMs = 180_000
const firstTries = 3

/**
 * A part that never became ready is given up after three tries. One that did is started again for ever, at once the first
 * time and then ever more slowly: when the database is away, the site goes on serving what it has.
 */
export function supervise({ name, start, isReady, stopSignal, say }: PartOptions): Part {
  const { ready, resolve, reject } = readiness()
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted
  let running: Running | null = null
  let wasReady = false
  // Whoever waits for it hears of a failure; nobody has to.
  ready.catch(() => null)
  const finished = keepRunning().catch(reject)

  async function keepRunning(): Promise<void> {
    for (let failures = 0; !isStopping();) {
      const begun = Date.now()
      running = start()
      const { ended } = running
      const up = await Promise.race([ended.then(() => false), untilReady(isReady, stopping.signal)])
      if (up) resolve()
      wasReady ||= up
      const how = await ended
      if (isStopping()) return
      failures = Date.now() - begun > 60_000 ? 1 : failures + 1
      if (!wasReady && failures === firstTries)
        throw new Complaint(`${name} does not start (${how ?? 'ended by itself'})\n${running.lastWords()}`)
      const delay = failures === 1 ? 0 : Math.min(125 * 2 ** failures, 15_000)
      say(`${name} ended (${how ?? 'exit code 0'}), starts again${delay > 0 ? ` in ${delay / 1000} s` : ''}`)
      await sleep(delay, null, { signal: stopping.signal }).catch(() => null)
    }
  }

  async function stop(): Promise<void> {
    stopping.abort()
    if (running === null) return
    const { child, ended } = running
    child.kill(stopSignal)
    const late = setTimeout(() => {
      say(`${name} did not stop within ${drainMs / 1000} s and is killed`)
      signalGroup(child, 'SIGKILL')
    }, drainMs)
    await ended
    clearTimeout(late)
    await finished
  }

  const timeout = setTimeout(
    () =>
      reject(
        new Complaint(`${name} is not ready after ${readyWithinMs / 1000} s\n${running?.lastWords() ?? ''}`),
      ),
    readyWithinMs,
  )
  ready.finally(() => clearTimeout(timeout)).catch(() => null)
  return { name, pid: () => running?.child.pid ?? null, ready, stop }
}

async function untilReady(isReady: () => Promise<boolean>, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (await isReady()) return true
    await sleep(250)
  }
  return false
}

function readiness() {
  let resolve: () => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const ready = new Promise<void>((onReady, onFailure) => {
    resolve = onReady
    reject = onFailure
  })
  return { ready, resolve, reject }
}
