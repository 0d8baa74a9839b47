/** The three programs that make up the portal. */
import { addressOf } from '../environment.ts'
import { answers } from '../processes/health.ts'
import { startProgram } from '../processes/program.ts'
import { supervise } from '../processes/supervise.ts'
import type { Part } from '../processes/supervise.ts'
import { cmsEnvironment, siteEnvironment } from './child-environment.ts'
import type { Mode, Settled } from './child-environment.ts'

/** Starts cms and site; each says by itself when it is ready. */
export function startServers(settled: Settled, mode: Mode): Part[] {
  const host = addressOf(settled.host)
  const site = `http://${host}:${settled.sitePort}${settled.basePath}`
  const forSite = siteEnvironment(settled, mode)
  const isCmsReady = () => answers(`http://${host}:${settled.cmsPort}/api/readyz`)
  return [
    part('cms', ['cms/server.ts'], cmsEnvironment(settled, mode), isCmsReady),
    mode === 'production'
      ? part('site', ['site/server.ts'], forSite, () => answers(`${site}/readyz`))
      : part('site', astroDev(settled), forSite, () => answers(`${site}/`)),
  ]
}

/** Starts the worker. It has no address to ask: to have lived for a while is the best sign there is. */
export function startWorker(settled: Settled, mode: Mode): Part {
  const begun = Date.now()
  const lives = () => Promise.resolve(Date.now() - begun > 3_000)
  return part('worker', ['cms/worker.ts'], cmsEnvironment(settled, mode), lives)
}

function astroDev({ host, sitePort }: Settled): string[] {
  return [
    'node_modules/astro/bin/astro.mjs',
    'dev',
    '--root',
    'site',
    '--host',
    host,
    '--port',
    String(sitePort),
  ]
}

function part(name: string, argv: string[], env: NodeJS.ProcessEnv, isReady: () => Promise<boolean>): Part {
  let wasReady = false
  // Before it is ready, what it says is only of interest when it fails.
  const onLine = (line: string) => (wasReady ? passOn(name, line) : null)
  const start = () => startProgram({ name, argv, env, onLine })
  const say = (line: string) => console.log(`! ${line}`)
  const supervised = supervise({ name, start, isReady, stopSignal: 'SIGTERM', say })
  supervised.ready.then(() => (wasReady = true)).catch(() => null)
  return supervised
}

/** Log lines go on as they are, for a machine; to a person at a terminal only the ones that ask for attention. */
function passOn(name: string, line: string): void {
  if (!process.stdout.isTTY) process.stdout.write(`${line}\n`)
  else if (!/"level":"?(info|debug|trace|[123]0\b)/.test(line))
    process.stdout.write(`${name.padEnd(6)} | ${line}\n`)
}
