import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { builtFrom, forgetBuilt, hashSources, noteBuilt } from './outdated.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sources-'))
  await write('site/page.astro', 'a')
})
afterEach(() => rm(root, { recursive: true }))

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}
const hash = (inputs: string[] = []) => hashSources(root, ['site', 'package.json'], inputs)

describe('the hash of the sources', () => {
  it('stays the same as long as nothing changes', async () => {
    expect(await hash()).toBe(await hash())
  })

  it.each([
    ['a changed file', 'site/page.astro', 'b'],
    ['a new file', 'site/deep/other.ts', ''],
    ['a file that is named by itself', 'package.json', '{}'],
    ['a file in a hidden folder', 'site/.well-known/x.ts', ''],
  ])('changes with %s', async (_, file, text) => {
    const before = await hash()
    await write(file, text)
    expect(await hash()).not.toBe(before)
  })

  it('changes when a file gets another name', async () => {
    const before = await hash()
    await rm(join(root, 'site/page.astro'))
    await write('site/other.astro', 'a')
    expect(await hash()).not.toBe(before)
  })

  it('changes with what else decides the result', async () => {
    expect(await hash(['/portaal'])).not.toBe(await hash(['']))
  })

  it.each([
    'site/dist/page.js',
    'site/.astro/types.d.ts',
    'site/page.test.ts',
    'other/page.ts',
    'site/node_modules/x.js',
  ])('does not change with %s', async (file) => {
    const before = await hash()
    await write(file, 'x')
    expect(await hash()).toBe(before)
  })
})

it('a build that broke off counts as none', async () => {
  expect(builtFrom(root)).toBeNull()
  noteBuilt(root, 'abc')
  expect(builtFrom(root)).toBe('abc')
  forgetBuilt(root)
  expect(builtFrom(root)).toBeNull()
})
