/** The cms's environment, read once and checked: every missing variable is named together. */
import path from 'node:path'

export type CmsEnvironment = {
  /** Connection string of the one database. */
  databaseUrl: string
  payloadSecret: string
  /** Signs the purges that the site accepts. */
  purgeSecret: string
  /** Every site replica's purge address. */
  purgeUrls: string[]
  /** The cms's own public address, without a slash at the end. */
  cmsUrl: string
  siteUrl: string
  host: string
  port: number
  /** Folder for media and, without SMTP, for mails. */
  dataDir: string
  smtpUrl: string | null
  mailFrom: string
  production: boolean
}

/**
 * @param source usually `process.env`
 * @throws Error that names every missing variable
 */
export const readEnvironment = (source: NodeJS.ProcessEnv): CmsEnvironment => {
  const missing = ['DATABASE_URL', 'PAYLOAD_SECRET', 'PURGE_SECRET'].filter((name) => !source[name])
  if (missing.length > 0)
    throw new Error(`Missing environment variables: ${missing.join(', ')}. See .env.example.`)
  const host = source.HOST ?? '127.0.0.1'
  const port = Number(source.CMS_PORT ?? 3000)
  const siteUrl = withoutSlash(source.SITE_URL ?? `http://${host}:${source.SITE_PORT ?? 4321}`)
  return {
    databaseUrl: source.DATABASE_URL ?? '',
    payloadSecret: source.PAYLOAD_SECRET ?? '',
    purgeSecret: source.PURGE_SECRET ?? '',
    purgeUrls: (source.SITE_PURGE_URLS ?? '').split(/[\s,]+/).filter(Boolean),
    cmsUrl: withoutSlash(source.CMS_URL ?? `http://${host}:${port}`),
    siteUrl,
    host,
    port,
    dataDir: path.resolve(/* turbopackIgnore: true */ source.PORTAL_DATA_DIR ?? '.data'),
    smtpUrl: source.SMTP_URL ?? null,
    mailFrom: source.MAIL_FROM ?? `Helemaal Digitaal <noreply@${new URL(siteUrl).hostname}>`,
    production: source.NODE_ENV === 'production',
  }
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

let read: CmsEnvironment | undefined

/** The environment of this process. */
export const environment = (): CmsEnvironment => (read ??= readEnvironment(process.env))
