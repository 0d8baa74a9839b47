/** The page that stands in for one that is not kept, in each language, with what it needs to be shown. */
import { href, localeOf } from '#site/href.ts'
import { locales } from '#site/i18n/index.ts'
import { assets, fonts } from './file-strategies.ts'
import { fateOf, kindOf } from './keeping.ts'
import { base, cacheOf } from './places.ts'

const cacheName = cacheOf('offline')
const renewAfterMs = 24 * 60 * 60 * 1000

/** Keeps them. What cannot be had now comes with a later renewal. */
export const keepOfflinePages = async (event: ExtendableEvent): Promise<void> => {
  await Promise.allSettled(locales.map(async (locale) => keep(href('/offline', locale), event)))
}

/** Keeps them again after a day: names and addresses on them may have changed, and their styles with a newer build. */
export const renewOfflinePages = async (event: ExtendableEvent): Promise<void> => {
  const kept = await caches.match(href('/offline'), { cacheName })
  const age = Date.now() - Date.parse(kept?.headers.get('date') ?? '')
  if (!(age < renewAfterMs)) await keepOfflinePages(event)
}

/** The one in the language of an address. */
export const offlinePageFor = async (address: string): Promise<Response | undefined> =>
  caches.match(href('/offline', localeOf(new URL(address).pathname).locale), { cacheName })

const keep = async (page: string, event: ExtendableEvent): Promise<void> => {
  const response = await fetch(page)
  if (fateOf(response) !== 'keep') return
  const html = await response.clone().text()
  await Promise.all(filesIn(html).map(async (file) => keepFile(file, event)))
  // Last: a page without its styles is renewed with the next page that is opened.
  const cache = await caches.open(cacheName)
  await cache.put(page, response)
}

const filesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, found = '']) => new URL(found, location.href).href)

const keepFile = async (address: string, event: ExtendableEvent): Promise<void> => {
  const kind = kindOf(address, location.origin + base)
  const strategy = kind === 'asset' ? assets : kind === 'font' ? fonts : null
  if (strategy) await Promise.all(strategy.handleAll({ event, request: new Request(address) }))
}
