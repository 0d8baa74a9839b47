/** The cms's environment, read once and checked: every missing or unreadable variable is named together. */
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
  /** '' or '/portaal': the path that the site lives under. */
  basePath: string
  host: string
  port: number
  /** Folder for media and, without SMTP, for mails. */
  dataDir: string
  smtpUrl: string | null
  mailFrom: string
  production: boolean
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * @param source usually `process.env`; an empty variable counts as an absent one
 * @throws Error that names every variable that is missing or cannot be read, and never its value
 */
export const readEnvironment = (source: Variables): CmsEnvironment => {
  const given = (name: string): string | null => source[name]?.trim() || null
  const host = given('HOST') ?? '127.0.0.1'
  const address = host.includes(':') ? `[${host}]` : host
  const port = Number(given('CMS_PORT') ?? 3000)
  const siteUrl = withoutSlash(given('SITE_URL') ?? `http://${address}:${given('SITE_PORT') ?? 4321}`)
  const cmsUrl = withoutSlash(given('CMS_URL') ?? `http://${address}:${port}`)
  const purgeUrls = (given('SITE_PURGE_URLS') ?? '').split(/[\s,]+/).filter(Boolean)
  const smtpUrl = given('SMTP_URL')
  const databaseUrl = given('DATABASE_URL')

  const required = ['DATABASE_URL', 'PAYLOAD_SECRET', 'PURGE_SECRET']
  const missing = required.filter((name) => given(name) === null)
  const unreadable = Object.entries({
    DATABASE_URL: databaseUrl === null || isUrl(databaseUrl, /^postgres(ql)?:$/),
    CMS_PORT: Number.isInteger(port) && port > 0 && port < 65_536,
    CMS_URL: isUrl(cmsUrl, /^https?:$/),
    SITE_URL: isUrl(siteUrl, /^https?:$/),
    SITE_PURGE_URLS: purgeUrls.every((url) => isUrl(url, /^https?:$/)),
    SMTP_URL: smtpUrl === null || isUrl(smtpUrl, /^smtps?:$/),
  }).flatMap(([name, isRight]) => (isRight ? [] : [name]))
  const complaints = [
    ...(missing.length > 0 ? [`Missing environment variables: ${missing.join(', ')}.`] : []),
    ...(unreadable.length > 0 ? [`Unreadable environment variables: ${unreadable.join(', ')}.`] : []),
  ]
  if (complaints.length > 0) throw new Error(`${complaints.join(' ')} See .env.example.`)
  return {
    databaseUrl: databaseUrl ?? '',
    payloadSecret: given('PAYLOAD_SECRET') ?? '',
    purgeSecret: given('PURGE_SECRET') ?? '',
    purgeUrls,
    cmsUrl,
    siteUrl,
    basePath: withoutSlash(given('BASE_PATH') ?? ''),
    host,
    port,
    dataDir: path.resolve(/* turbopackIgnore: true */ given('PORTAL_DATA_DIR') ?? '.data'),
    smtpUrl,
    mailFrom: given('MAIL_FROM') ?? `Helemaal Digitaal <noreply@${new URL(siteUrl).hostname}>`,
    production: source.NODE_ENV === 'production',
  }
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

const isUrl = (text: string, protocol: RegExp): boolean => protocol.test(URL.parse(text)?.protocol ?? '')

let read: CmsEnvironment | undefined

/** The environment of this process. */
export const environment = (): CmsEnvironment => (read ??= readEnvironment(process.env))
