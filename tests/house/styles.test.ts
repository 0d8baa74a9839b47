import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesWith, type SourceFile } from './support/tree.ts'

const sheets = filesWith('.css').filter(({ path }) => path.startsWith('site/'))

describe('a style sheet', () => {
  it('is part of the one that pages ask for', () => {
    expect(unused(sheets, 'site/src/styles/site.css')).toEqual([])
  })

  it('is found when nothing imports it', () => {
    const files = [
      { path: 'site/src/styles/site.css', text: `@import '../components/a.css' layer(components);` },
      { path: 'site/src/components/a.css', text: '' },
      { path: 'site/src/components/b.css', text: '' },
    ]
    expect(unused(files, 'site/src/styles/site.css')).toEqual(['site/src/components/b.css'])
  })
})

describe('a custom property', () => {
  it('is declared before it is used', () => {
    expect(undeclared(sheets)).toEqual([])
  })

  it('is found when nothing declares it', () => {
    const text = 'a { --gap: 1rem; margin: var(--gap); color: var(--ink); padding: var(--own, 0) }'
    expect(undeclared([{ path: 'a.css', text }])).toEqual(['a.css --ink'])
  })
})

function unused(files: SourceFile[], entry: string): string[] {
  const seen = new Set<string>()
  const follow = (path: string): void => {
    seen.add(path)
    const text = files.find((file) => file.path === path)?.text ?? ''
    for (const [, to = ''] of text.matchAll(/@import '([^']+)'/g)) follow(posix.join(posix.dirname(path), to))
  }
  follow(entry)
  return files.map(({ path }) => path).filter((path) => !seen.has(path))
}

/** One with a value for when it is absent need not be declared. */
function undeclared(files: SourceFile[]): string[] {
  const declared = new Set(files.flatMap(({ text }) => text.match(/--[\w-]+(?=\s*:)/g) ?? []))
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--[\w-]+)\s*\)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !declared.has(name))
      .map((name) => `${path} ${name}`),
  )
}
