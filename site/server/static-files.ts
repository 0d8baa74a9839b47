import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compressedAnswer, plainAnswer, type Answer, type AnswerParts } from './answer.ts'
import type { HeaderList } from './cache-directives.ts'
import { mediaType } from './media-types.ts'

/**
 * The files of the built site, in memory. Only what was found in the folder at the start exists, so no address
 * can reach anything else.
 */
export interface StaticFiles {
  /** Takes a decoded path, base path and all. */
  get(path: string): Answer | undefined
  /** Gives all files their compressed variants; until it settles they are sent as they are. */
  compress(): Promise<void>
}

/** Reads the files of a folder. Takes the folder, the base path and the headers that every answer carries. */
export async function loadStaticFiles(
  folder: string,
  base: string,
  headers: HeaderList,
): Promise<StaticFiles> {
  const answers = new Map<string, Answer>()
  const files: { addresses: string[]; parts: AnswerParts }[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    if (!entry.isFile() || isErrorPage.test(path)) continue
    const own: HeaderList = [
      ['content-type', mediaType(path)],
      ['cache-control', cacheControl(path)],
      ...(path === serviceWorker ? [['service-worker-allowed', base || '/'] as const] : []),
      ...(path === icon ? [['cross-origin-resource-policy', 'cross-origin'] as const] : []),
    ]
    const others = headers.filter(([name]) => !own.some(([known]) => known === name))
    const parts: AnswerParts = { status: 200, headers: [...own, ...others], body: await readFile(file) }
    files.push({ addresses: addresses(path, base), parts })
  }
  const serve = (paths: string[], answer: Answer) => paths.forEach((path) => answers.set(path, answer))
  for (const { addresses, parts } of files) serve(addresses, plainAnswer(parts))
  return {
    get: (path) => answers.get(path),
    async compress() {
      for (const { addresses, parts } of files)
        serve(addresses, await compressedAnswer(parts, ['br', 'gzip'], true))
    },
  }
}

/** Hashed names never change their content; the others are asked about again. */
function cacheControl(path: string): string {
  if (path === serviceWorker) return 'no-cache'
  if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable'
  return /\.(avif|gif|ico|jpe?g|png|svg|webp|woff2?)$/.test(path)
    ? 'public, max-age=3600'
    : 'public, max-age=0, must-revalidate'
}

/** Answers for the home page too, whose address under a base path has no slash at its end: the worker's own folder has. */
const serviceWorker = '/sw.js'

/** The admin, which may stand on another site, shows it too. */
const icon = '/favicon.svg'

/** A prerendered page is found at its address without an extension too. */
function addresses(path: string, base: string): string[] {
  const page = path.replace(/(\/index)?\.html$/, '')
  return page === path ? [base + path] : [base + path, base + page || '/']
}

/** Astro answers with those itself, at the addresses where something is wrong. */
const isErrorPage = /^\/(404|500)(\/index)?\.html$/
