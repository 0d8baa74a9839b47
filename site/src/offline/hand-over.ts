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
  if (document.readyState === 'complete') register()
  else window.addEventListener('load', register, { once: true })
}

/** Notes a file, as seen from the service worker, that a worker of this page loads out of the page's sight. */
export const keepToo = (file: string): void => {
  unseen.push(file)
}
const unseen: string[] = []

const handOver = (): void => {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const page = location.pathname + location.search
  navigator.serviceWorker.controller?.postMessage({
    type: 'CACHE_URLS',
    payload: { urlsToCache: [page, ...loaded, ...unseen] },
  })
}
