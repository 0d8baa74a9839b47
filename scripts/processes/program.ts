/** Starting the project's own programs on Node, each in a process group of its own and on a leash. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { Complaint } from '../complaint.ts'
import { root } from '../environment.ts'

export type Program = {
  name: string
  /** The file to run and its arguments. */
  argv: string[]
  env: NodeJS.ProcessEnv
  onLine?: (line: string) => void
}

export type Running = {
  child: ChildProcess
  /** Resolves when it is over, with how it ended in words; null after exit code 0. */
  ended: Promise<string | null>
  /** What it said last, to be shown when it failed. */
  lastWords: () => string
}

const leash = new URL('leash.ts', import.meta.url).href

/** Starts a program. Its own process group keeps the terminal's Ctrl-C away: the supervisor decides the order of stopping. */
export function startProgram({ argv, env, onLine }: Program): Running {
  const child = spawn(process.execPath, ['--import', leash, ...argv], {
    cwd: root,
    env: { ...env, PORTAL_SUPERVISOR: String(process.pid) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    if (stream !== null)
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        if (said.length > 30) said.shift()
        onLine?.(line)
      })
  return { child, ended: endOf(child), lastWords: () => said.join('\n') }
}

/**
 * Runs a program to its end, or ends it with everything it started when `signal` says so.
 * @throws Complaint when it fails, with its last words if they were not shown already
 */
export async function runProgram(program: Program, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const running = startProgram(program)
  const abort = () => signalGroup(running.child, 'SIGTERM')
  signal.addEventListener('abort', abort)
  const how = await running.ended
  signal.removeEventListener('abort', abort)
  signal.throwIfAborted()
  if (how === null) return
  const shown = program.onLine !== undefined
  throw new Complaint(`${program.name} failed (${how})${shown ? '' : `\n${running.lastWords()}`}`)
}

/** How a process ends, in words; null after exit code 0. */
export function endOf(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)))
  })
}

/** Sends a signal to a detached child and all that it started. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Already gone.
  }
}
