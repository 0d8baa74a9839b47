/** A PostgreSQL cluster on disk: its folder, how a program is started on it, and making it the first time. */
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmod, chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from '../complaint.ts'
import type { Account } from './account.ts'
import { postgresAccount } from './account.ts'
import { locateBinaries } from './binaries.ts'
import type { Binaries } from './binaries.ts'

export type Cluster = {
  /** The folder that PostgreSQL calls its data directory. */
  dataDir: string
  logFile: string
  spawn: (program: keyof Binaries, args: (dataDir: string) => string[]) => ChildProcess
}

/** The major version of the embedded programs; a cluster of another one has to be carried over by hand. */
const major = '18'

/**
 * Opens the cluster in `<dir>/postgres`, made when it is not there yet.
 * @param password of the superuser `postgres`; only used when the cluster is made
 */
export async function openCluster(dir: string, password: string): Promise<Cluster> {
  const account = await postgresAccount()
  const binaries = await locateBinaries(account)
  const home = join(dir, 'postgres')
  await mkdir(home, { recursive: true })
  if (account !== null) await chown(home, account.uid, account.gid)
  await chmod(home, 0o700)
  const logFile = join(dir, 'postgres.log')
  const cluster: Cluster = {
    dataDir: join(home, 'data'),
    logFile,
    spawn: (program, args) => spawnOn(binaries[program], args, { home, account, logFile }),
  }
  const version = await readFile(join(cluster.dataDir, 'PG_VERSION'), 'utf8').catch(() => null)
  if (version === null) await initialise(cluster, home, account, password)
  else if (version.trim() !== major)
    throw new Complaint(
      `${cluster.dataDir} was made by PostgreSQL ${version.trim()}, this is ${major}: see docs/operations.md.`,
    )
  return cluster
}

/** Made beside its place and moved there when it is whole, so that an interrupted first start leaves nothing half made. */
async function initialise(
  cluster: Cluster,
  home: string,
  account: Account | null,
  password: string,
): Promise<void> {
  const passwordFile = join(home, 'password')
  await Promise.all(['new', 'password'].map((name) => rm(join(home, name), { recursive: true, force: true })))
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account !== null) await chown(passwordFile, account.uid, account.gid)
  const args = (dir: string) => [`--pgdata=${dir}/new`, `--pwfile=${dir}/password`, ...initFlags]
  try {
    const child = cluster.spawn('initdb', args)
    const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject))
    if (code !== 0) throw new Complaint(`PostgreSQL cannot make its database, see ${cluster.logFile}`)
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(join(home, 'new'), cluster.dataDir)
}

/** The builtin locale sorts the same on every machine; what readers see is sorted by the site. */
const initFlags = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--lc-messages=C',
]

/**
 * In a session of its own, so that a signal to our whole group does not stop the database before those who use it.
 * As root on Linux, PostgreSQL gets its folder as an open file, since its account may not be allowed to walk there.
 */
function spawnOn(
  file: string,
  args: (dataDir: string) => string[],
  { home, account, logFile }: { home: string; account: Account | null; logFile: string },
): ChildProcess {
  const log = openSync(logFile, 'a', 0o600)
  const folder = account !== null && process.platform === 'linux' ? openSync(home, 'r') : null
  try {
    return spawn(file, args(folder === null ? home : '/proc/self/fd/3'), {
      ...account,
      cwd: '/',
      detached: true,
      env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, TZ: 'UTC', LC_MESSAGES: 'C' },
      stdio: folder === null ? ['ignore', log, log] : ['ignore', log, log, folder],
    })
  } finally {
    closeSync(log)
    if (folder !== null) closeSync(folder)
  }
}
