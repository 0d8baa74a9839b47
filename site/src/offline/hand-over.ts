/**
 * Brings the service worker once the page is there. What the page loaded before its worker was in control went past that:
 * it is handed over, so that a first visit counts too.
 */
import workerAddress from './service-worker.ts?worker&url'

export const bringWorker = (): void => {
  // Absent on a site without https. In development it has another name: nothing is kept then that would hide a change.
  if (!('serviceWorker' in navigator) || !workerAddress.endsWith('/sw.js')) return
  const { serviceWorker: workers } = navigator
  if (!workers.controller) workers.addEventListener('controllerchange', handOver, { once: true })
  const scope = workerAddress.replace(/\/[^/]*$/, '') || '/'
  // A browser may refuse to keep anything: the site works as it does with a network.
  const register = (): unknown => workers.register(workerAddress, { scope }).catch(() => undefined)
  onceLoaded(register)
}

/** Notes files, as seen from the service worker, that a worker of this page loads out of the page's sight. */
export const keepToo = (...files: string[]): void => {
  unseen.push(...files)
}
const unseen: string[] = []

/** Has files kept that this page has not loaded, once it is there: by the worker in control, or by the one that comes. */
export const keepAhead = (...files: string[]): void => {
  if (!('serviceWorker' in navigator)) return
  if (!navigator.serviceWorker.controller) return keepToo(...files)
  onceLoaded(() => keep(files))
}

/** Does something when what the page itself needs is there. */
export const onceLoaded = (act: () => void): void => {
  if (document.readyState === 'complete') act()
  else window.addEventListener('load', act, { once: true })
}

const handOver = (): void => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const page = location.pathname + location.search
  keep([page, ...loaded, ...unseen])
}

const keep = (urlsToCache: string[]): void => {
  navigator.serviceWorker.controller?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
}
