/** What `npm start` makes up for itself, once, and keeps in the data directory where only its owner can read it. */
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, Complaint, messageOf } from './complaint.ts'

export type Secrets = {
  payloadSecret: string
  purgeSecret: string
  /** Of the embedded PostgreSQL's superuser. */
  databaseAdminPassword: string
  /** Of the account that owns the portal's database. */
  databasePassword: string
}

/**
 * The secrets of a data directory, made when they are not there yet.
 * @throws Complaint when the file is damaged: new ones would lock its owner out of the database
 */
export async function keepSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json')
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw new Complaint(`${file} cannot be read: ${messageOf(error)}`)
  })
  return kept === null ? makeSecrets(file) : parseSecrets(file, kept)
}

/** A secret that nobody guesses and that needs no escaping in an address. */
export function secret(bytes = 32): string {
  return randomBytes(bytes).toString('base64url')
}

async function makeSecrets(file: string): Promise<Secrets> {
  const secrets = {
    payloadSecret: secret(),
    purgeSecret: secret(),
    databaseAdminPassword: secret(),
    databasePassword: secret(),
  }
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  await writeFile(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
  return secrets
}

function parseSecrets(file: string, text: string): Secrets {
  const kept = parse(text)
  const need = (name: keyof Secrets): string => {
    const value = kept[name]
    if (typeof value === 'string' && value !== '') return value
    throw new Complaint(`${file} is damaged (${name}): put it back from a backup.`)
  }
  return {
    payloadSecret: need('payloadSecret'),
    purgeSecret: need('purgeSecret'),
    databaseAdminPassword: need('databaseAdminPassword'),
    databasePassword: need('databasePassword'),
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}
