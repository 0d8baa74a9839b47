import { expect, it } from 'vitest'
import { readCode, type SourceFile } from './support/tree.ts'

it('lets nobody silence a check without saying which one and why', () => {
  expect(silenced(readCode().filter(({ path }) => path !== 'collections/payload-types.ts'))).toEqual([])
})

it.each([
  '/* eslint-XXX */',
  '// eslint-XXX-next-line -- because',
  '// eslint-XXX-line no-console',
  '// @ts-YYY',
  '// @ts-ZZZ: broken',
])('is caught with %s', (text) => {
  expect(silenced([{ path: 'a.ts', text: written(text) }])).toHaveLength(1)
})

it.each([
  '// eslint-XXX-next-line no-console -- the terminal is who reads it',
  '// @ts-YYY: the types are wrong, #12',
])('may say %s', (text) => {
  expect(silenced([{ path: 'a.ts', text: written(text) }])).toEqual([])
})

/** Spelled so that this file holds none itself. */
const written = (text: string): string =>
  text.replace('XXX', 'disable').replace('YYY', 'expect-error').replace('ZZZ', 'ignore')

const silencer = /(?<=\/[/*] )(eslint-disable|@ts-(expect-error|ignore|nocheck)).*/g
const reasoned = /^eslint-disable(-next-line|-line)? [@\w][\w@/, -]* -- \S|^@ts-expect-error:? \S/

const silenced = (files: SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    (text.match(silencer) ?? []).filter((found) => !reasoned.test(found)).map((found) => `${path} ${found}`),
  )
