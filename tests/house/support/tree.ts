/** The files of the project, as the rules read them. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file as a rule sees it: its path from the root, and its text. A rule takes a list of them and returns complaints. */
export type SourceFile = { path: string; text: string }

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** Every text file that belongs to the project: what .gitignore names and what is not text is left out. */
export function readTree(): SourceFile[] {
  return (read ??= filesIn(root).map((file) => ({
    path: relative(root, file).replaceAll('\\', '/'),
    text: readFileSync(file, 'utf8'),
  })))
}

/** The files of the project with one of these extensions. */
export const filesWith = (...extensions: string[]): SourceFile[] =>
  readTree().filter(({ path }) => extensions.includes(extname(path)))

/** Code of the project, in whatever language it is written. */
export const readCode = (): SourceFile[] => filesWith('.ts', '.tsx', '.mts', '.js', '.mjs', '.astro')

/** The text of one file of the project. @throws Error when there is none */
export const readOne = (path: string): string => readFileSync(join(root, path), 'utf8')

let read: SourceFile[] | undefined

const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean)
const ignoredFolders = new Set(['.git', ...ignored.map((line) => line.replace(/\/$/, ''))])
const binary = new Set(['.woff2', '.png', '.jpg', '.ico'])

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (ignoredFolders.has(entry.name) || ignored.includes(`*${extname(entry.name)}`)) return []
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() && !binary.has(extname(entry.name)) ? [path] : []
  })
}
