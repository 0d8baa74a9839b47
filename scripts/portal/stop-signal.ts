/**
 * Aborts when the process is asked to stop. The terminal and npm both pass signals on, so the same one may come several
 * times: the first counts.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => controller.abort(new Stopped(name)))
  return controller.signal
}

/** Why work was broken off: nobody's fault. */
export class Stopped extends Error {
  override name = 'Stopped'
}

/** Resolves when the signal aborts. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
