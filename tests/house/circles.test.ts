import { expect, it } from 'vitest'
import { importsOf } from './support/imports.ts'
import { readCode, type SourceFile } from './support/tree.ts'

it('lets no file need itself through the files that it imports', () => {
  expect(circles(readCode())).toEqual([])
})

it('sees a circle over three files, in an .astro file too', () => {
  const files = [
    { path: 'site/src/a.ts', text: `import { b } from './b.ts'` },
    { path: 'site/src/b.ts', text: `export * from './C.astro'` },
    { path: 'site/src/C.astro', text: `---\nconst a = await import('#site/a.ts')\n---\n` },
  ]
  expect(circles(files)).toEqual(['site/src/a.ts → site/src/b.ts → site/src/C.astro → site/src/a.ts'])
})

/** One complaint for each way back that a walk along the imports meets. Types count: a reader follows them too. */
function circles(files: SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, new Set(importsOf(file).map(({ to }) => to))]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, way: string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (way.includes(path) || done.has(path)) return
    for (const next of imports.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const path of imports.keys()) walk(path, [])
  return found
}
