/** What each part of the portal is told: the same facts to all, and secrets only to those who need them. */
import type { PortalEnvironment } from '../environment.ts'

/** The environment with nothing left open. */
export type Settled = PortalEnvironment & { databaseUrl: string; payloadSecret: string; purgeSecret: string }

/** For cms, worker and what works on the database. */
export function cmsEnvironment(settled: Settled, mode: Mode): NodeJS.ProcessEnv {
  return {
    ...common(settled, mode),
    DATABASE_URL: settled.databaseUrl,
    PAYLOAD_SECRET: settled.payloadSecret,
    SITE_PURGE_URLS: settled.purgeUrls,
    PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts',
    NEXT_TELEMETRY_DISABLED: '1',
    // The allocator of Linux keeps a heap for each thread, and gives little of it back after large pictures.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
  }
}

/** For the site: it has no way to the database and signs nobody in. */
export function siteEnvironment(settled: Settled, mode: Mode): NodeJS.ProcessEnv {
  const hidden = Object.keys(process.env).filter((name) => privateToCms.test(name))
  return {
    ...common(settled, mode),
    ...Object.fromEntries(hidden.map((name) => [name, undefined])),
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

export type Mode = 'production' | 'development'

const privateToCms = /^(DATABASE_URL|PG[A-Z]+|PAYLOAD_SECRET|SMTP_URL|S3_.*)$/

/** The password of the first administrator is for the seed alone. */
function common(settled: Settled, mode: Mode): NodeJS.ProcessEnv {
  const { PORTAL_ADMIN_EMAIL: _email, PORTAL_ADMIN_PASSWORD: _password, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: mode,
    HOST: settled.host,
    SITE_PORT: String(settled.sitePort),
    CMS_PORT: String(settled.cmsPort),
    SITE_URL: settled.siteUrl,
    CMS_URL: settled.cmsUrl,
    BASE_PATH: settled.basePath,
    PORTAL_DATA_DIR: settled.dataDir,
    PURGE_SECRET: settled.purgeSecret,
  }
}
