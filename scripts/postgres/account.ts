/** PostgreSQL refuses to run as root: then it runs as the account `postgres`. */
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { Complaint } from '../complaint.ts'

export type Account = { uid: number; gid: number }

const run = promisify(execFile)
const name = 'postgres'

/** The account that PostgreSQL runs as, made when it is missing; null when that is our own. */
export async function postgresAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const known = await find()
  if (known !== null) return known
  // Two starts at once may both find it missing: what counts is that it is there afterwards.
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    name,
  ]).catch(() => null)
  const made = await find()
  if (made === null)
    throw new Complaint(
      `PostgreSQL does not run as root and the account "${name}" cannot be made: set DATABASE_URL.`,
    )
  return made
}

/** Whether an account without rights of its own gets to a file: every folder on the way lets others pass. */
export async function canReach(account: Account, file: string): Promise<boolean> {
  const { mode, uid, gid } = await stat(file)
  const mayPass = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001
  if (mayPass === 0) return false
  const parent = dirname(file)
  return parent === file || canReach(account, parent)
}

async function find(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return null
  }
}
