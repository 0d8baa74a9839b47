import { describe, expect, it } from 'vitest'
import { readTree, type SourceFile } from './support/tree.ts'

describe('matching', () => {
  it('knows no page, no clock, no chance and no network: the same words give the same answer everywhere', () => {
    expect(impurities(readTree().filter(({ path }) => /^matching\/.+(?<!\.test)\.ts$/.test(path)))).toEqual(
      [],
    )
  })

  it.each([
    'document.querySelector("p")',
    'const now = Date.now()',
    'new Date()',
    'performance.now()',
    'Math.random()',
    'await fetch("/zoekindex.json")',
    'setTimeout(go, 10)',
    'process.env.NODE_ENV',
    'self.postMessage(found)',
  ])('is caught with %s', (text) => {
    expect(impurities([{ path: 'matching/rank.ts', text }])).toHaveLength(1)
  })

  it('may have documents and dates of its own', () => {
    const text = 'for (const document of documents) score(document.title, document.date) // not Math.random()'
    expect(impurities([{ path: 'matching/rank.ts', text }])).toEqual([])
  })
})

const impure =
  /\b(Date\.now|new Date\b|performance\.|Math\.random|crypto\.|fetch\(|set(Timeout|Interval)\(|process\.|window\.|self\.|globalThis\.|localStorage|navigator\.|document\.(querySelector|createElement|getElement|body))/g

const impurities = (files: SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    (text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').match(impure) ?? []).map((found) => `${path} ${found}`),
  )
