export interface SiteEnv {
  readonly port: number
  readonly host: string
  /** Public address of the site, without a slash at the end and without the base path. */
  readonly siteUrl: URL
  /** Address of the cms: where records are read, and the only origin that may frame a preview. */
  readonly cmsUrl: URL
  readonly purgeSecret: string
  /** '' or '/portaal': the path that the site lives under. The build and the process must be given the same. */
  readonly basePath: string
}

/** Thrown with every problem at once, so that an administrator mends them in one go. */
class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/**
 * Reads and checks the environment of the site process.
 * Takes the variables, returns them typed, throws EnvironmentError that names all that are missing or wrong.
 */
export function readSiteEnv(source: Readonly<Record<string, string | undefined>>): SiteEnv {
  const problems: string[] = []
  const missing = required.filter((name) => !source[name])
  if (missing.length > 0) problems.push(`missing: ${missing.join(', ')}`)

  const port = parsePort(source.SITE_PORT || '4321')
  if (port === null) problems.push(`SITE_PORT is not a port number: ${source.SITE_PORT}`)
  const siteUrl = parseHttpUrl(source.SITE_URL)
  if (source.SITE_URL && !siteUrl) problems.push(`SITE_URL is not an http(s) address: ${source.SITE_URL}`)
  const cmsUrl = parseHttpUrl(source.CMS_URL)
  if (source.CMS_URL && !cmsUrl) problems.push(`CMS_URL is not an http(s) address: ${source.CMS_URL}`)
  const basePath = parseBasePath(source.BASE_PATH)
  if (basePath === null) problems.push(`BASE_PATH is not a path like /portaal: ${source.BASE_PATH}`)
  const purgeSecret = source.PURGE_SECRET ?? ''
  if (purgeSecret && purgeSecret.length < 16) problems.push('PURGE_SECRET is shorter than 16 characters')

  if (problems.length > 0 || port === null || !siteUrl || !cmsUrl || basePath === null) {
    throw new EnvironmentError(`Site environment: ${problems.join('; ')}`)
  }
  return { port, host: source.HOST || '127.0.0.1', siteUrl, cmsUrl, purgeSecret, basePath }
}

let checked: SiteEnv | undefined

/**
 * The environment of this process, read and checked at the first call.
 * Ends the process with one line and exit code 1 when something is missing: nothing sensible can follow.
 */
export function siteEnv(): SiteEnv {
  try {
    return (checked ??= readSiteEnv(process.env))
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

const required = ['SITE_URL', 'CMS_URL', 'PURGE_SECRET']

function parsePort(value: string): number | null {
  const port = Number(value)
  return /^\d{1,5}$/.test(value) && port <= 65535 ? port : null
}

function parseHttpUrl(value: string | undefined): URL | null {
  const url = value && URL.canParse(value) ? new URL(value) : null
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null
}

function parseBasePath(value: string | undefined): string | null {
  const path = (value ?? '').replace(/\/+$/, '')
  return /^(\/[\w.~-]+)*$/.test(path) ? path : null
}
