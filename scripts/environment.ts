/** The one place where the scripts read the environment: checked, with defaults, every problem named at once. */
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import { fileURLToPath } from 'node:url'
import { Complaint } from './complaint.ts'

export type SeedSet = 'demo' | 'reference' | 'none'

export type PortalEnvironment = {
  host: string
  sitePort: number
  cmsPort: number
  dataDir: string
  /** null: the embedded PostgreSQL. */
  databaseUrl: string | null
  payloadSecret: string | null
  purgeSecret: string | null
  siteUrl: string
  cmsUrl: string
  /** Empty, or with a slash in front and none at the end. */
  basePath: string
  purgeUrls: string
  seed: SeedSet
  adminEmail: string | null
  adminPassword: string | null
  /** Production on a database of its own: nothing is generated, nothing is seeded. */
  managed: boolean
}

/** The folder of the project: children run in it. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The environment of this process, completed from `.env` in the project's folder. */
export function environment(): PortalEnvironment {
  const file = resolve(root, '.env')
  if (existsSync(file)) loadEnvFile(file)
  return readEnvironment(process.env)
}

/**
 * @param source usually `process.env`; an empty value counts as absent
 * @throws Complaint that names everything that is missing or wrong
 */
export function readEnvironment(source: NodeJS.ProcessEnv): PortalEnvironment {
  const problems: string[] = []
  const text = (name: string) => source[name]?.trim() || null
  const port = (name: string, otherwise: number) => {
    const value = text(name) ?? String(otherwise)
    if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65535)
      problems.push(`${name} should be a port number, not "${value}"`)
    return Number(value)
  }
  const url = (name: string, otherwise: string) => {
    const value = text(name)
    if (value !== null && !/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
      problems.push(`${name} should begin with http:// or https://, not be "${value}"`)
    return (value ?? otherwise).replace(/\/+$/, '')
  }
  const host = text('HOST') ?? '127.0.0.1'
  const sitePort = port('SITE_PORT', 4321)
  const cmsPort = port('CMS_PORT', 3000)
  const databaseUrl = text('DATABASE_URL')
  const managed = source.NODE_ENV === 'production' && databaseUrl !== null
  const seed = text('PORTAL_SEED') ?? 'demo'
  const basePath = slashed(text('BASE_PATH') ?? '')
  const site = `http://${addressOf(host)}:${sitePort}`
  const found = {
    host,
    sitePort,
    cmsPort,
    dataDir: resolve(root, text('PORTAL_DATA_DIR') ?? '.data'),
    databaseUrl,
    payloadSecret: text('PAYLOAD_SECRET'),
    purgeSecret: text('PURGE_SECRET'),
    siteUrl: url('SITE_URL', site),
    cmsUrl: url('CMS_URL', `http://${addressOf(host)}:${cmsPort}`),
    basePath,
    purgeUrls: text('SITE_PURGE_URLS') ?? `${site}/_purge`,
    seed: isSeedSet(seed) ? seed : 'demo',
    adminEmail: text('PORTAL_ADMIN_EMAIL'),
    adminPassword: text('PORTAL_ADMIN_PASSWORD'),
    managed,
  } satisfies PortalEnvironment
  if (sitePort === cmsPort) problems.push(`SITE_PORT and CMS_PORT are both ${sitePort}`)
  if (!isSeedSet(seed)) problems.push(`PORTAL_SEED should be demo, reference or none, not "${seed}"`)
  if (databaseUrl !== null && !/^postgres(ql)?:$/.test(URL.parse(databaseUrl)?.protocol ?? ''))
    problems.push('DATABASE_URL should begin with postgresql://')
  const missing = managed ? ['PAYLOAD_SECRET', 'PURGE_SECRET'].filter((name) => text(name) === null) : []
  if (missing.length > 0) problems.push(`missing in production: ${missing.join(', ')}`)
  if (problems.length > 0) throw new Complaint(`Environment: ${problems.join('; ')}. See .env.example.`)
  return found
}

/** Where a listener on `host` is reached from this machine. */
export function addressOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

export function isSeedSet(value: string): value is SeedSet {
  return ['demo', 'reference', 'none'].includes(value)
}

function slashed(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '' : `/${inner}`
}
