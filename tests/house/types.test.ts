import ts from 'typescript'
import { expect, it } from 'vitest'
import { collect, parse, placeOf } from './support/syntax.ts'
import { readCode, type SourceFile } from './support/tree.ts'

it('gives everything a type: nothing is any', () => {
  expect(anys(readCode().filter(({ path }) => path !== 'collections/payload-types.ts'))).toEqual([])
})

it.each([
  'const a = b as any',
  'const f = (a: any) => a',
  'type A = Map<string, any[]>',
  '---\nlet a: any\n---\n',
])('sees the any in %j', (text) => {
  expect(anys([{ path: text.startsWith('---') ? 'a.astro' : 'a.ts', text }])).toHaveLength(1)
})

it('does not mind the word', () => {
  expect(anys([{ path: 'a.ts', text: `// any\nconst any = 'as any'` }])).toEqual([])
})

const anys = (files: SourceFile[]): string[] =>
  files.flatMap((file) =>
    collect(parse(file), (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? placeOf(node) : null)),
  )
