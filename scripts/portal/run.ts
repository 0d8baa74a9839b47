/** Runs the whole portal, from nothing to a clean stop. */
import { bringUpToDate } from '../builds/build.ts'
import { cmsTarget, siteTarget } from '../builds/targets.ts'
import { environment } from '../environment.ts'
import type { PortalEnvironment } from '../environment.ts'
import { step } from '../progress.ts'
import { claim } from './claim.ts'
import type { Mode, Settled } from './child-environment.ts'
import { fillWhenEmpty, migrate } from './fill.ts'
import type { Login } from './fill.ts'
import { startServers, startWorker } from './parts.ts'
import { settle } from './settle.ts'
import { aborted, Stopped, stopSignal } from './stop-signal.ts'

/**
 * Runs until it is told to stop. Returns the exit code.
 * @throws Complaint when it cannot start
 */
export async function runPortal(mode: Mode): Promise<number> {
  const env = environment()
  const stop = stopSignal()
  const release = await claim(env)
  try {
    await live(env, mode, stop)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  } finally {
    release()
  }
  return 0
}

async function live(env: PortalEnvironment, mode: Mode, stop: AbortSignal): Promise<void> {
  // What has to be stopped, in the order in which it was started.
  const started: (() => Promise<unknown>)[] = []
  try {
    const { settled, login } = await prepare(env, mode, stop, (stopIt) => started.push(stopIt))
    const parts = startServers(settled, mode)
    started.push(() => Promise.all(parts.map((part) => part.stop())))
    await step('Starting cms and site', () =>
      Promise.race([Promise.all(parts.map((part) => part.ready)), aborted(stop)]),
    )
    stop.throwIfAborted()
    // Nobody waits for it, so it leaves the processor to those that somebody waits for.
    const worker = startWorker(settled, mode)
    parts.push(worker)
    announce(settled, login)
    await Promise.race([aborted(stop), worker.ready.then(() => aborted(stop))])
  } finally {
    if (stop.aborted) console.log('… Stopping')
    for (const stopIt of started.reverse()) await stopIt()
    if (stop.aborted) console.log('✓ Stopped')
  }
}

type Prepared = { settled: Settled; login: Login | null }

/** The database and the builds do not need each other. When one of them fails, the rest is broken off. */
async function prepare(
  env: PortalEnvironment,
  mode: Mode,
  stop: AbortSignal,
  onStarted: (stopIt: () => Promise<void>) => void,
): Promise<Prepared> {
  const failed = new AbortController()
  const signal = AbortSignal.any([stop, failed.signal])
  const targets = mode === 'production' ? [cmsTarget(), siteTarget(env.basePath)] : []
  const filled = fillDatabase(env, signal, onStarted)
  const work = [filled, ...targets.map((target) => bringUpToDate(target, signal))]
  try {
    await Promise.all(work)
    return await filled
  } catch (error) {
    failed.abort(error)
    await Promise.allSettled(work)
    throw error
  }
}

async function fillDatabase(
  env: PortalEnvironment,
  signal: AbortSignal,
  onStarted: (stopIt: () => Promise<void>) => void,
): Promise<Prepared> {
  const { settled, stop } = await settle(env)
  onStarted(stop)
  await migrate(settled, signal)
  return { settled, login: await fillWhenEmpty(settled, signal) }
}

function announce({ siteUrl, basePath, cmsUrl }: Settled, login: Login | null): void {
  console.log(`Portal ready: site ${siteUrl}${basePath} · cms ${cmsUrl}/admin`)
  if (login === null) return
  const password = login.generated ? login.password : 'the password that you gave'
  console.log(
    `Log in as ${login.email} with ${password}${login.generated ? ' (shown this once, kept nowhere)' : ''}`,
  )
}
