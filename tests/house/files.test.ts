import { basename } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse } from './support/syntax.ts'
import { readCode, readTree, type SourceFile } from './support/tree.ts'

describe('barrels', () => {
  it('stand only where the house has a door', () => {
    expect(barrels(readCode())).toEqual([])
  })

  it('are known by having nothing but exports of others', () => {
    const barrel = { path: 'site/src/search/index.ts', text: `export { start } from './start.ts'` }
    const file = {
      path: 'site/src/search/start.ts',
      text: `export type { A } from './a.ts'\nexport const start = 1`,
    }
    expect(barrels([barrel, file])).toEqual([barrel.path])
  })
})

describe('names of files', () => {
  it('say what is inside', () => {
    expect(namesWithoutMeaning(readTree())).toEqual([])
  })

  it.each(['utils.ts', 'helpers/date.ts', 'misc.astro', 'common.css', 'date-utils.ts', 'helper.test.ts'])(
    'do not, like %s',
    (path) => {
      expect(namesWithoutMeaning([{ path, text: '' }])).toEqual([path])
    },
  )
})

const doors = ['collections/index.ts', 'matching/index.ts', 'site/src/data/index.ts']

const barrels = (files: SourceFile[]): string[] =>
  files.filter((file) => isBarrel(file) && !doors.includes(file.path)).map(({ path }) => path)

function isBarrel(file: SourceFile): boolean {
  const { statements } = parse(file)
  return (
    statements.length > 0 && statements.every((one) => ts.isExportDeclaration(one) && one.moduleSpecifier)
  )
}

const namesWithoutMeaning = (files: SourceFile[]): string[] =>
  files
    .map(({ path }) => path)
    .filter((path) => path.split('/').some((part) => meaningless.test(basename(part))))

const meaningless = /(^|-)(utils?|misc|helpers?|common)(\.|$)/
