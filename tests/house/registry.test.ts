import { expect, it } from 'vitest'
import { readTree, type SourceFile } from './support/tree.ts'

it('is named in no file: a package comes from wherever an installation gets its packages', () => {
  expect(namers(readTree())).toEqual([])
})

it('would be found in a lock file', () => {
  const text = `"resolved": "https://${hosts[0]}/astro/-/astro-7.3.5.tgz"`
  expect(namers([{ path: 'package-lock.json', text }])).toEqual(['package-lock.json'])
})

const hosts = ['org', 'com']
  .map((top) => ['registry', 'npmjs', top].join('.'))
  .concat(['npmjs', 'org'].join('.'))

const namers = (files: SourceFile[]): string[] =>
  files.filter(({ text }) => hosts.some((host) => text.toLowerCase().includes(host))).map(({ path }) => path)
