import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findLoadTool, isInstalled, type Load } from './load.ts'
import { writeNginxFolder } from './nginx.ts'
import { fetchPage, type WirePage } from './page.ts'
import { answersWithin, createProcesses, freePort, type Processes } from './processes.ts'
import { formatTable, median } from './table.ts'

const base = (process.env.BASE_PATH ?? '').replace(/\/+$/, '')
const wanted = [base || '/', `${base}/oplossingen`, `${base}/zoekindex.json`]

/**
 * Prints how fast the site serves cached pages, next to nginx and to bare Node with the same bytes, in one run: machines
 * differ, ratios do not. Needs a built site, and a cms at CMS_URL for it to read from; says so when they are not there.
 * `seconds` is how long a round takes.
 */
export async function benchSite(rounds: number, seconds: number): Promise<void> {
  if (!existsSync(path('../../site/dist/server/entry.mjs')))
    return console.log('Cached pages are left out: the site is not built (`npm run build`)')
  const processes = createProcesses()
  const folder = await mkdtemp(join(tmpdir(), 'portal-bench-'))
  try {
    const [site, bare, nginx] = [await freePort(), await freePort(), await freePort()]
    const cms = process.env.CMS_URL ?? `http://127.0.0.1:${process.env.CMS_PORT ?? '3000'}`
    processes.start(process.execPath, [path('../../site/server.ts')], {
      HOST: '127.0.0.1',
      SITE_PORT: String(site),
      SITE_URL: origin(site),
      CMS_URL: cms,
      PURGE_SECRET: randomBytes(32).toString('hex'),
    })
    if (!(await answersWithin(`${origin(site)}/readyz`, 30)))
      return console.log(`Cached pages are left out: no cms at ${cms} (CMS_URL), as \`npm start\` gives it`)
    await measure({ processes, folder, site, bare, nginx, rounds, seconds })
  } finally {
    await processes.stop()
    await rm(folder, { recursive: true })
  }
}

type Setting = {
  processes: Processes
  folder: string
  site: number
  bare: number
  nginx: number
  rounds: number
  seconds: number
}

async function measure({ processes, folder, site, bare, nginx, rounds, seconds }: Setting): Promise<void> {
  const pages = (await Promise.all(wanted.map((one) => fetchPage(origin(site), one)))).filter(isCached)
  if (pages.length === 0) return console.log('Cached pages are left out: no page can be cached')
  const servers = [{ name: 'site', port: site }]

  processes.start(process.execPath, [
    path('./bare-server.ts'),
    origin(site),
    pages.map((page) => page.path).join(','),
    String(bare),
  ])
  servers.push({ name: 'bare Node', port: bare })
  if (await isInstalled('nginx', ['-v'])) {
    processes.start('nginx', await writeNginxFolder(folder, nginx, pages))
    servers.push({ name: 'nginx', port: nginx })
  } else console.log('nginx is not installed (Debian: apt-get install nginx-light): measured without it')
  const [first] = pages
  for (const { name, port } of servers) {
    if (!first || !(await answersWithin(origin(port) + first.path, 10)))
      throw new Error(`${name} does not answer`)
  }

  const tool = await findLoadTool()
  console.log(`${tool.name}, 32 connections, ${rounds} rounds of ${seconds} s in turn, the median of each\n`)
  const rows: string[][] = []
  for (const page of pages) {
    const loads = new Map<string, Load[]>(servers.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, port } of servers) {
        loads.get(name)?.push(await tool.run(origin(port) + page.path, seconds))
      }
    }
    const own = median(loads.get('site') ?? [])
    for (const [name, load] of loads) {
      const { requestsPerSecond, p99Ms } = median(load)
      const ratio = name === 'site' ? '' : (own.requestsPerSecond / requestsPerSecond).toFixed(2)
      rows.push([
        page.path,
        `${page.body.length}`,
        name,
        requestsPerSecond.toFixed(0),
        p99Ms.toFixed(2),
        ratio,
      ])
    }
  }
  console.log(formatTable(['page', 'bytes', 'server', 'requests/s', 'p99 ms', 'site is × of it'], rows))
}

function isCached({ path, status, headers }: WirePage): boolean {
  const cached =
    status === 200 && headers.some(([name, value]) => name === 'cache-control' && value.startsWith('public'))
  if (!cached) console.log(`${path} is left out: status ${status}, not a page that is cached`)
  return cached
}

function origin(port: number): string {
  return `http://127.0.0.1:${port}`
}

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
