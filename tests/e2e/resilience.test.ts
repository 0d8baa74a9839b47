import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startPortal, type RunningPortal } from '../support/portal.ts'

/** A portal of its own: what dies here must not be missed by others. */
let portal: RunningPortal
beforeAll(async () => {
  portal = await startPortal()
})
afterAll(async () => portal.stop())

/** 0 when nobody answers. How long an answer takes is not asked here: a page that is made anew may take a while. */
const status = async (url: string): Promise<number> =>
  fetch(url, { signal: AbortSignal.timeout(15_000) }).then(
    (answer) => answer.status,
    () => 0,
  )

/** How long until something is so; looks every 50 ms. */
const until = async (isSo: () => Promise<boolean>, most: number): Promise<number> => {
  const begun = performance.now()
  while (performance.now() - begun < most) {
    if (await isSo()) return performance.now() - begun
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return Infinity
}

const pages = [
  '/',
  '/sectoren',
  '/uitdagingen',
  '/oplossingen',
  '/oplossingen/raamraam-beeldbellen',
  '/match',
  '/zoekindex.json',
  '/rss.xml',
  '/sitemap.xml',
]

describe('when a part dies', () => {
  it('the site goes on serving what it served, and what it has not, while the cms is killed', async () => {
    for (const path of pages) expect(await status(`${portal.site}${path}`), path).toBe(200)
    process.kill(await portal.pid('cms'), 'SIGKILL')
    for (const path of [...pages, '/federaties', '/en/oplossingen'])
      expect(await status(`${portal.site}${path}`), path).toBe(200)
    expect(await until(async () => (await status(`${portal.cms}/api/readyz`)) === 200, 90_000)).toBeLessThan(
      90_000,
    )
  })

  it('the site is back by itself when it is killed', async () => {
    process.kill(await portal.pid('site'), 'SIGKILL')
    await until(async () => (await status(`${portal.site}/healthz`)) === 0, 1_000)
    expect(
      await until(async () => (await status(`${portal.site}/oplossingen`)) === 200, 90_000),
    ).toBeLessThan(90_000)
  })

  it('the cms answers 503 while PostgreSQL is killed, and recovers by itself', async () => {
    process.kill(await portal.pid('postgres'), 'SIGKILL')
    expect(await until(async () => (await status(`${portal.cms}/api/readyz`)) === 503, 60_000)).toBeLessThan(
      60_000,
    )
    for (const path of pages) expect(await status(`${portal.site}${path}`), path).toBe(200)
    expect(
      await until(async () => (await status(`${portal.cms}/api/solutions?limit=1`)) === 200, 90_000),
    ).toBeLessThan(90_000)
  })
})

describe('when it is told to stop', () => {
  it('nothing of it is left, and the next start has nothing to install, fill or build', async () => {
    // After the database came back the worker is started again, a little later each time.
    const running = async (part: 'cms' | 'site' | 'worker' | 'postgres') =>
      vi.waitFor(async () => portal.pid(part), { timeout: 60_000, interval: 250 })
    const pids = await Promise.all((['cms', 'site', 'worker', 'postgres'] as const).map(running))
    await portal.stop()
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow()
    const begun = performance.now()
    portal = await startPortal({ dataDir: portal.dataDir })
    // A first start takes minutes.
    expect(performance.now() - begun).toBeLessThan(90_000)
  })
})
