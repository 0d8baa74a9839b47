import { describe, expect, it } from 'vitest'
import { makeListing, pageSize } from './listing.ts'

type Item = { id: number; colour: string; size: string }
const items: Item[] = [
  { id: 1, colour: 'rood', size: 'klein' },
  { id: 2, colour: 'rood', size: 'groot' },
  { id: 3, colour: 'blauw', size: 'groot' },
]
const option = (value: string) => ({ value, label: value })
const spec = {
  facets: [
    {
      name: 'kleur',
      label: 'Kleur',
      options: ['rood', 'blauw', 'geel'].map(option),
      valuesOf: ({ colour }: Item) => [colour],
    },
    {
      name: 'maat',
      label: 'Maat',
      options: ['klein', 'groot'].map(option),
      valuesOf: ({ size }: Item) => [size],
    },
  ],
  byFit: { value: 'past', label: 'past' },
  sorts: [
    { value: 'op', label: 'op', compare: (a: Item, b: Item) => a.id - b.id },
    { value: 'af', label: 'af', compare: (a: Item, b: Item) => b.id - a.id },
  ] as [
    { value: string; label: string; compare: (a: Item, b: Item) => number },
    { value: string; label: string; compare: (a: Item, b: Item) => number },
  ],
  find: async (query: string) =>
    new Map(
      query === 'laatste'
        ? [
            [3, 0],
            [1, 1],
          ]
        : [],
    ),
}
const list = (query: string, of = items) => makeListing(of, new URLSearchParams(query), spec)
const ids = async (query: string): Promise<number[]> => (await list(query)).items.map(({ id }) => id)

describe('a listing', () => {
  it('narrows by every facet, and widens within one', async () => {
    expect(await ids('kleur=rood')).toEqual([1, 2])
    expect(await ids('kleur=rood&maat=groot')).toEqual([2])
    expect(await ids('kleur=rood&kleur=blauw')).toEqual([1, 2, 3])
  })

  it('counts what a choice would leave, given the other facets', async () => {
    const { facets } = await list('kleur=rood&maat=groot')
    const [colours] = facets
    expect(colours?.values).toEqual([
      { value: 'rood', label: 'rood', count: 1, chosen: true },
      { value: 'blauw', label: 'blauw', count: 1, chosen: false },
    ])
  })

  it('sorts as asked, and by how well it fits when someone searches', async () => {
    expect(await ids('sorteer=af')).toEqual([3, 2, 1])
    expect(await ids('q=laatste')).toEqual([3, 1])
    expect(await ids('q=laatste&sorteer=op')).toEqual([1, 3])
    expect((await list('q=laatste')).sort).toBe('past')
    expect((await list('')).sorts.map(({ value }) => value)).toEqual(['op', 'af'])
  })

  it('is not harmed by values that do not exist', async () => {
    expect(await ids('kleur=paars&sorteer=zomaar&pagina=-4')).toEqual([1, 2, 3])
    expect((await list('pagina=99')).page).toBe(1)
  })

  it('shows a page at a time', async () => {
    const many = Array.from({ length: pageSize + 1 }, (_, id) => ({ id, colour: 'rood', size: 'klein' }))
    expect(await list('pagina=2', many)).toMatchObject({
      page: 2,
      pages: 2,
      total: pageSize + 1,
      items: [{ id: pageSize }],
    })
  })
})
