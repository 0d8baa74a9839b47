import { expect, it } from 'vitest'
import { refusalOfQuery } from './query.ts'

const refusal = (query: string): string | null => refusalOfQuery(new URLSearchParams(query))

it.each(['', 'page=1&limit=500&depth=0', 'limit=0', 'where[title][like]=x', 'where={"title":{"like":"x"}}'])(
  'lets %s through',
  (query) => expect(refusal(query)).toBeNull(),
)

it.each([
  'page=0',
  'page=-1',
  'page=1.5',
  'page=',
  'page=1&page=2',
  'limit=x',
  'limit=10001',
  'depth=11',
  'prefix=x',
])('names the number that is wrong in %s', (query) =>
  expect(refusal(query)).toContain(`"${query.split('=')[0]}"`),
)

it.each(['where=foo', 'where=1', 'where=[]', 'where=null', 'where='])(
  'says what a filter is to %s',
  (query) => expect(refusal(query)).toContain('"where"'),
)
