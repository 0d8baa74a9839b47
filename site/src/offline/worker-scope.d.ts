/** What a service worker has besides a page, as far as it is used here: TypeScript's two libraries exclude each other. */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void
}
interface WindowEventMap {
  install: ExtendableEvent
  activate: ExtendableEvent
}
declare function skipWaiting(): Promise<void>
declare const clients: { claim(): Promise<void> }
declare const registration: ServiceWorkerRegistration
