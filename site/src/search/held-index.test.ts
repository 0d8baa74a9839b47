import { beforeEach, describe, expect, it } from 'vitest'
import { buildIndex, findMatches, packIndex } from '#matching'
import type { SearchIndex } from '#site/data/search-index.ts'
import { holdIndex, type HeldIndex } from './held-index.ts'

const searchIndex = (version: string, ...titles: string[]): SearchIndex => ({
  version,
  pack: packIndex(
    buildIndex(
      titles.map((title, at) => ({ id: String(at), title })),
      { concepts: [] },
    ),
  ),
  cards: {},
  helpers: { bySector: {}, fallback: null },
})
const first = searchIndex('first', 'Laptops voor leerlingen')
const second = searchIndex('second', 'Laptops voor leerlingen', 'Beeldbellen in het rusthuis')

let published: SearchIndex
let asked: string[]
let time: number
let answering: () => Promise<void>
let quiet: () => Promise<void>
let held: HeldIndex
beforeEach(() => {
  published = first
  asked = []
  time = 0
  answering = quiet = async () => undefined
  held = holdIndex({
    now: () => time,
    quiet: async () => quiet(),
    read: async (file) => {
      asked.push(file)
      await answering()
      // As it comes over the line: nothing is shared with what was published.
      const content = file === 'nu.json' ? { version: published.version } : published
      return JSON.parse(JSON.stringify(content)) as unknown
    },
  })
})

const found = async (text: string): Promise<string[]> =>
  findMatches((await held.get()).index, { text }).map(({ id }) => id)
const gate = () => {
  let open = (): void => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, wait: async () => opened }
}

describe('the index in hand', () => {
  it('is asked for by its version, once, however many questions come', async () => {
    expect(await Promise.all([found('laptop'), found('laptops'), found('beeldbellen')])).toEqual([
      ['0'],
      ['0'],
      [],
    ])
    expect(asked).toEqual(['nu.json', 'first.json'])
  })

  it('goes on answering while a newer one loads, and gives way when that is ready', async () => {
    await held.get()
    published = second
    const [network, typing] = [gate(), gate()]
    answering = network.wait
    quiet = typing.wait
    const renewal = held.look()
    expect(await found('laptop')).toEqual(['0'])
    network.open()
    await new Promise((resolve) => setTimeout(resolve, 5))
    // Loaded, but someone types: it waits.
    expect(asked).toEqual(['nu.json', 'first.json', 'nu.json', 'second.json'])
    expect(await found('beeldbellen')).toEqual([])
    typing.open()
    await renewal
    expect(await found('beeldbellen')).toEqual(['1'])
  })

  it('is loaded again only when there is a newer one', async () => {
    await held.get()
    await held.look()
    expect(asked).toEqual(['nu.json', 'first.json', 'nu.json'])
  })

  it('stays when a newer one cannot be loaded, whatever is wrong', async () => {
    await held.get()
    published = second
    answering = () => Promise.reject(new Error('offline'))
    await held.look()
    answering = async () => undefined
    published = { ...second, pack: { ...second.pack, version: -1 } }
    await held.look()
    expect(await found('laptop')).toEqual(['0'])
    published = second
    await held.look()
    expect(await found('beeldbellen')).toEqual(['1'])
  })

  it('is looked after every few minutes of use, not at every letter, also when that fails', async () => {
    await held.get()
    answering = () => Promise.reject(new Error('offline'))
    for (time of [1_000, 299_000]) await held.lookNowAndThen()
    expect(asked).toHaveLength(2)
    for (time of [300_000, 300_100, 301_000]) await held.lookNowAndThen()
    expect(asked).toHaveLength(3)
  })

  it('fails for who waits for a first one, and is tried again at the next question', async () => {
    answering = () => Promise.reject(new Error('offline'))
    await expect(held.get()).rejects.toThrow('offline')
    answering = async () => undefined
    expect(await found('laptop')).toEqual(['0'])
  })
})
