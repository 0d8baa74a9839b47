import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { chromium, type Page } from 'playwright-core'
import { buildIndex, packIndex } from '#matching'
import type { MatchDocument, MatchQuery } from '#matching'
import { manyDocuments } from '#matching/evaluation/many.ts'
import { topics } from '#matching/evaluation/topics.ts'
import { readLexicon } from '#matching/lexicon/read.ts'
import { findOrInstallBrowser } from '../tests/browser.ts'
import type { Job, Times } from './matching-worker.ts'
import { formatTable } from './table.ts'

/** Number of documents, and what a keystroke may take at most, in milliseconds (p95). */
const sizes = [
  [151, 15],
  [1000, 15],
  [10_000, 40],
] as const

/**
 * Prints what the matching costs with more and more documents: building an index, its size over the wire, loading it, and
 * a keystroke in a worker in Chromium, beside the limit and beside MiniSearch over the same documents.
 */
export async function benchMatching(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  try {
    const page = await browser.newPage()
    const worker = await bundled("import './matching-worker.ts'")
    const rows: string[][] = []
    for (const [size, limit] of sizes) rows.push(await measure(page, worker, manyDocuments(size), limit))
    console.log('The matching in a worker in Chromium, a question at every keystroke\n')
    console.log(formatTable(head, rows))
    const code = brotliCompressSync(await bundled(browserCode)).length
    console.log(`\nSearch code over the wire (brotli): ${(code / 1000).toFixed(1)} kB of 14\n`)
  } finally {
    await browser.close()
  }
}

const head = [
  'documents',
  'build ms',
  'pack kB',
  'of limit',
  'load ms',
  'p50 ms',
  'p95 ms',
  'of limit',
  'of MiniSearch',
]

async function measure(
  page: Page,
  worker: string,
  documents: MatchDocument[],
  limit: number,
): Promise<string[]> {
  const begin = performance.now()
  const pack = JSON.stringify(packIndex(buildIndex(documents, { concepts: readLexicon() })))
  const building = performance.now() - begin
  const job: Job = { pack, documents, queries: keystrokes }
  const times = await page.evaluate(
    ([code, work]) =>
      new Promise<Times>((resolve, reject) => {
        const thread = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
        thread.addEventListener('error', () => reject(new Error('The worker of the bench failed')))
        thread.addEventListener('message', ({ data }: MessageEvent<Times>) => {
          thread.terminate()
          resolve(data)
        })
        thread.postMessage(work)
      }),
    [worker, job] as const,
  )
  const wire = brotliCompressSync(pack).length / 1000
  const p95 = percentile(times.matching, 0.95)
  return [
    String(documents.length),
    building.toFixed(0),
    wire.toFixed(1),
    (wire / (documents.length / 10)).toFixed(2),
    times.load.toFixed(0),
    percentile(times.matching, 0.5).toFixed(1),
    p95.toFixed(1),
    (p95 / limit).toFixed(2),
    (p95 / percentile(times.miniSearch, 0.95)).toFixed(2),
  ]
}

// The questions of the development set letter by letter, and its challenges as they are pasted.
const keystrokes: MatchQuery[] = topics.flatMap(({ kind, query: { title, text } }) =>
  kind === 'challenge'
    ? [{ text: `${title ?? ''}. ${text}` }]
    : Array.from({ length: text.length }, (_, at) => ({ text: text.slice(0, at + 1), typing: true })),
)

// What of the matching a browser loads.
const browserCode = "export { findMatches, highlight, loadIndex, nearestSectors } from '#matching'"

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('./', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // As site/astro.config.ts has it.
    define: { 'String.prototype.normalize': 'undefined' },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}
