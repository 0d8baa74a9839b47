import ts from 'typescript'
import type { SourceFile } from './tree.ts'

/** The script of a file as a tree; of an .astro file its frontmatter and its scripts, each on the line where it stands. */
export function parse(file: SourceFile): ts.SourceFile {
  const tree = parsed.get(file) ?? parseAnew(file)
  parsed.set(file, tree)
  return tree
}

/** Every node that `find` makes something of, from top to bottom. */
export function collect<Found>(tree: ts.SourceFile, find: (node: ts.Node) => Found | null): Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const one = find(node)
    if (one !== null) found.push(one)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Where a node stands, for a complaint: `site/env.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile()
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}

const parsed = new WeakMap<SourceFile, ts.SourceFile>()

function parseAnew({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const script = path.endsWith('.astro') ? scriptOf(text) : text
  return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, kind)
}

/** Everything that is not script becomes blank, so that lines keep their numbers. */
function scriptOf(astro: string): string {
  let script = blank(astro)
  for (const match of astro.matchAll(
    /(?<=^---\n)[\s\S]*?(?=^---$)|(?<=<script[^>]*>)[\s\S]*?(?=<\/script>)/gm,
  ))
    script = script.slice(0, match.index) + match[0] + script.slice(match.index + match[0].length)
  return script
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
