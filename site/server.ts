import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { siteEnv } from './env.ts'
import { createLog, describeError } from './server/log.ts'
import type { AstroHandler } from './server/render.ts'
import { createSiteServer } from './server/site-server.ts'

/** The site's process: the server around the built site. Run by Node directly, after `npm run build`. */
const env = siteEnv()
const log = createLog({ write: (text) => process.stdout.write(text) })

process.on('uncaughtException', (error) => {
  log.error('uncaught exception', describeError(error))
  process.exit(1)
})
// Astro's adapter listens to these as well and keeps quiet about those outside of a page.
process.on('unhandledRejection', (reason) => log.error('unhandled rejection', describeError(reason)))

const entry = fileURLToPath(new URL('./dist/server/entry.mjs', import.meta.url))
if (!existsSync(entry)) stopWith('The site is not built yet: run `npm run build` first.')

const site = await createSiteServer({
  handler: await loadHandler(entry),
  staticDir: fileURLToPath(new URL('./dist/client', import.meta.url)),
  env,
  log,
})

const { address, port } = await site.listen().catch((error: unknown) => {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  return stopWith(`Port ${env.port} on ${env.host} is in use: set SITE_PORT to another one.`)
})
log.info('site listens', { address, port, url: env.siteUrl.origin + env.basePath })

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log.info('site stops', { signal })
    void site.stop().then(() => process.exit(0))
  })
}

async function loadHandler(path: string): Promise<AstroHandler> {
  const built: unknown = await import(pathToFileURL(path).href)
  const handler: unknown =
    typeof built === 'object' && built !== null && 'handler' in built ? built.handler : null
  if (typeof handler !== 'function')
    return stopWith(`${path} has no handler: build the site in middleware mode.`)
  return (...request): unknown => Reflect.apply(handler, undefined, request)
}

function stopWith(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
