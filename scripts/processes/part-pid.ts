import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { holderOf } from './lock.mjs'

/** What tells the processes of a portal apart. */
const programs = {
  cms: 'cms/server.ts',
  site: 'site/server.ts',
  worker: 'cms/worker.ts',
  postgres: 'bin/postgres',
}
export type Part = keyof typeof programs

const run = promisify(execFile)

/** The process that runs a part of the portal of a data directory now; null when none does. */
export async function pidOf(dataDir: string, part: Part): Promise<number | null> {
  const supervisor = holderOf(path.join(dataDir, 'portal.lock'))
  if (supervisor === null) return null
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,args='])
  for (const line of stdout.split('\n')) {
    const [pid, parent, ...args] = line.trim().split(/\s+/)
    if (Number(parent) === supervisor && args.join(' ').includes(programs[part])) return Number(pid)
  }
  return null
}
