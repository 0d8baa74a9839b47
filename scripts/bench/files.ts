import { setTimeout as wait } from 'node:timers/promises'
import { environment } from '../environment.ts'
import { pidOf } from '../processes/part-pid.ts'
import { hostileFiles, ordinaryFile, type SentFile } from './hostile-files.ts'
import { forgetPeak, memoryOf } from './memory.ts'
import { sendFile } from './send-file.ts'
import { formatTable } from './table.ts'

/** Each file is sent so often, so many at once. */
const times = 24
const atOnce = 4
/** What is let go of is given back within this time, mostly. */
const restMs = 3_000

/**
 * Prints what files that were made to harm cost the running portal in memory: the most while they come in and what is left
 * after, of site and cms, as a ratio to what they take after as many ordinary uploads. Memory is steady when the rounds do not
 * grow. Needs a portal of `npm start` on Linux; says so when there is none. Its files wait a day for a submission, and go.
 */
export async function benchFiles(rounds: number): Promise<void> {
  const { dataDir, siteUrl, basePath } = environment()
  const [site, cms] = [await pidOf(dataDir, 'site'), await pidOf(dataDir, 'cms')]
  if (process.platform !== 'linux' || site === null || cms === null)
    return console.log(`Files are left out: on Linux, they need a portal of \`npm start\` in ${dataDir}`)
  const pids = [cms, site]
  const portal = siteUrl + basePath
  const ordinary = await ordinaryFile()
  const usual = await sendAll(portal, ordinary, 2 * times)
  if (usual !== '200') return console.log(`Files are left out: an ordinary one is answered with ${usual}`)
  await wait(restMs)
  const before = await Promise.all(pids.map(async (pid) => (await memoryOf(pid)).now))
  const [cmsMb = 0, siteMb = 0] = before.map((kB) => Math.round(kB / 1024))
  console.log(
    `Hostile files: ${times} of each, ${atOnce} at once, ${rounds} rounds; × of cms ${cmsMb} MB and site ${siteMb} MB after ${2 * times} photographs\n`,
  )
  const files = await hostileFiles()
  const rows: string[][] = []
  for (let round = 1; round <= rounds; round += 1)
    for (const file of [...files, ordinary]) {
      await Promise.all(pids.map(forgetPeak))
      const answers = await sendAll(portal, file, times)
      await wait(restMs)
      const memory = await Promise.all(pids.map(memoryOf))
      const ratios = memory.map(({ now, peak }, at) =>
        [peak, now].map((kB) => (kB / (before[at] ?? NaN)).toFixed(2)),
      )
      rows.push([String(round), file.what, String(file.bytes.length), answers, ...ratios.flat()])
    }
  const head = ['round', 'file', 'bytes', 'answers', 'cms most', 'cms after', 'site most', 'site after']
  console.log(formatTable(head, rows), '\n')
}

let visitor = 0

/** Returns the statuses of the answers, each once. */
async function sendAll(portal: string, file: SentFile, count: number): Promise<string> {
  const seen = new Set<number>()
  let left = count
  const send = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      seen.add(await sendFile(portal, file, (visitor += 1)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  return [...seen].sort((one, other) => one - other).join(' ')
}
