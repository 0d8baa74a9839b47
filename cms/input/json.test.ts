import { expect, it } from 'vitest'
import { refusalOfJson } from './json.ts'

const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

it('lets an object through, and an empty body as an empty object', () => {
  for (const body of [
    '',
    '  ',
    '{}',
    '{"title":"Zorg","sectors":[1,2],"contact":{"email":null}}',
    nested(90),
  ])
    expect(refusalOfJson(body)).toBeNull()
})

it.each(['{', 'null', '1', '"x"', '[]', '[{}]', nested(101), '{"a":"b\\u0000"}', '{"a\\u0000":1}'])(
  'says what is wrong with %.20s',
  (body) => {
    expect(refusalOfJson(body)).toMatch(/\.$/)
  },
)

it('keeps a text that only speaks of NUL', () => {
  expect(refusalOfJson('{"title":"schrijf \\\\u0000"}')).toBeNull()
})

it('draws the line at a hundred thousand characters', () => {
  expect(refusalOfJson(JSON.stringify({ text: 'x'.repeat(100_000) }))).toBeNull()
  expect(refusalOfJson(JSON.stringify({ text: ['x'.repeat(100_001)] }))).toMatch(/100000/)
})
