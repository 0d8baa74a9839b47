/** The PostgreSQL that runs on a folder, as its own postmaster.pid tells it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Complaint } from '../complaint.ts'
import { birthOf, nameOf } from '../processes/process.mjs'

type Postmaster = { pid: number; port: number }

/** The living postmaster of a data directory, or null. */
export async function postmasterOf(dataDir: string): Promise<Postmaster | null> {
  const lines = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!(pid > 0)) return null
  return birthOf(pid) !== null && nameOf(pid).includes('postgres') ? { pid, port } : null
}

/**
 * Stops what a killed supervisor left running. Only for who holds the lock of the data directory.
 * @param isOurs whether the server on a port takes our password: process ids are given out again
 */
export async function stopLeftover(
  dataDir: string,
  isOurs: (port: number) => Promise<boolean>,
): Promise<void> {
  const left = await postmasterOf(dataDir)
  if (left === null || !(await isOurs(left.port))) return
  process.kill(left.pid, 'SIGINT')
  for (const until = Date.now() + 30_000; Date.now() < until; await sleep(100))
    if (birthOf(left.pid) === null) return
  throw new Complaint(`A PostgreSQL that was left on ${dataDir} (process ${left.pid}) does not stop.`)
}
