/** The three programs that make up the portal. */
import { addressOf } from '../environment.ts'
import { answers } from '../processes/health.ts'
import { startProgram } from '../processes/program.ts'
import type { Running } from '../processes/program.ts'
import { supervise } from '../processes/supervise.ts'
import type { Part } from '../processes/supervise.ts'
import { cmsEnvironment, siteEnvironment } from './child-environment.ts'
import type { Mode, Settled } from './child-environment.ts'

export type Parts = { site: Part; cms: Part; worker: Part }

/** Starts cms, worker and site; each says by itself when it is ready. */
export function startParts(settled: Settled, mode: Mode): Parts {
  const host = addressOf(settled.host)
  const site = `http://${host}:${settled.sitePort}`
  const cms = `http://${host}:${settled.cmsPort}`
  const forCms = cmsEnvironment(settled, mode)
  return {
    cms: part('cms', ['cms/server.ts'], forCms, () => answers(`${cms}/api/readyz`)),
    worker: part('worker', ['cms/worker.ts'], forCms, null),
    site:
      mode === 'production'
        ? part('site', ['site/server.ts'], siteEnvironment(settled, mode), () => answers(`${site}/readyz`))
        : part('site', astroDev(settled), siteEnvironment(settled, mode), () => answers(`${site}/`)),
  }
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

function part(
  name: string,
  argv: string[],
  env: NodeJS.ProcessEnv,
  isReady: (() => Promise<boolean>) | null,
): Part {
  let wasReady = false
  let begun = 0
  const start = (): Running => {
    begun = Date.now()
    // Before that, what it says is only of interest when it fails.
    return startProgram({ name, argv, env, onLine: (line) => (wasReady ? passOn(name, line) : null) })
  }
  // Without a health address, to have lived for a while is the best sign there is.
  const lives = () => Promise.resolve(Date.now() - begun > 3_000)
  const say = (line: string) => console.log(`! ${line}`)
  const supervised = supervise({ name, start, isReady: isReady ?? lives, stopSignal: 'SIGTERM', say })
  supervised.ready.then(() => (wasReady = true)).catch(() => null)
  return supervised
}

/** Log lines go on as they are, for a machine; to a person at a terminal only the ones that ask for attention. */
function passOn(name: string, line: string): void {
  if (!process.stdout.isTTY) process.stdout.write(`${line}\n`)
  else if (!/"level":"?(info|debug|trace|[123]0\b)/.test(line))
    process.stdout.write(`${name.padEnd(6)} | ${line}\n`)
}
