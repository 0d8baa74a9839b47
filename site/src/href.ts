import { defaultLocale, locales, type Locale } from '#site/i18n/index.ts'

/**
 * The address of a page as it stands in a link: with the site's base path and, unless Dutch, the language.
 * Takes the Dutch path (`/uitdagingen?sector=zorg`); a full address (another site, a mail address) passes as it is.
 */
export function href(path: string, locale: Locale = defaultLocale): string {
  if (/^[a-z][a-z+.-]*:/i.test(path) || path.startsWith('#')) return path
  const prefix = locale === defaultLocale ? '' : `/${locale}`
  return `${base}${prefix}${path === '/' ? '' : path}` || '/'
}

/** Where a challenge is reported. */
export const reportAddress = (locale: Locale): string => href('/indienen/uitdaging', locale)

/** The address of a static file or a feed, which has no language of its own. */
export const fileHref = (path: string): string => href(path)

/**
 * Takes an address apart: the language it is in, and the Dutch path without base.
 * `localeOf('/portaal/en/sectoren')` is `{ locale: 'en', path: '/sectoren' }`.
 */
export function localeOf(pathname: string): { locale: Locale; path: string } {
  const bare = base && pathname.startsWith(base) ? pathname.slice(base.length) : pathname
  const first = bare.split('/')[1]
  const locale = locales.find((candidate) => candidate !== defaultLocale && candidate === first)
  if (!locale) return { locale: defaultLocale, path: bare || '/' }
  return { locale, path: bare.slice(locale.length + 1) || '/' }
}

/** The picture of a record's page where it is shared, by the page's Dutch path; null for a page that has none. */
export function sharedPicture(path: string): string | null {
  const [, list = '', slug, more] = path.split('/')
  const collection = new Map(Object.entries(lists)).get(list)
  return collection && slug && more === undefined ? fileHref(`/og/${collection}/${slug}.png`) : null
}

const lists = {
  uitdagingen: 'challenges',
  oplossingen: 'solutions',
  sectoren: 'sectors',
  ambassadeurs: 'ambassadors',
  federaties: 'organisations',
  initiatieven: 'initiatives',
  nieuws: 'news',
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '')
