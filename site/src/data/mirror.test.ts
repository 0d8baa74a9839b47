import { describe, expect, it } from 'vitest'
import type { RawRecord } from './client.ts'
import { createMirror } from './mirror.ts'

type Row = { id: number; title: string }
const narrow = (record: RawRecord): Row | null =>
  typeof record.title === 'string' ? { id: record.id, title: record.title } : null

/** A shelf of records that can be changed, taken away, and be out of reach, like a cms. */
const shelf = (titles: Record<number, unknown>) => {
  const asked: (readonly number[] | 'all')[] = []
  const state = { away: false, titles, asked }
  const load = async (ids?: readonly number[]): Promise<RawRecord[]> => {
    asked.push(ids ?? 'all')
    const answer = Object.entries(state.titles).map(([id, title]) => ({
      id: Number(id),
      title,
      updatedAt: '2026-01-01',
    }))
    await new Promise((resolve) => setTimeout(resolve, 2))
    if (state.away) throw new Error('away')
    return ids ? answer.filter(({ id }) => ids.includes(id)) : answer
  }
  return { ...state, state, load }
}
const titles = (rows: ReadonlyMap<number, Row>): string[] => [...rows.values()].map(({ title }) => title)

describe('a mirror', () => {
  it('loads once for readers that come together', async () => {
    const { load, asked } = shelf({ 1: 'een' })
    const mirror = createMirror({ collection: 'x', load, narrow })
    await Promise.all([mirror.read(), mirror.read(), mirror.read()])
    await mirror.read()
    expect(asked).toEqual(['all'])
  })

  it('asks only for the records that a purge names', async () => {
    const { load, asked, state } = shelf({ 1: 'een', 2: 'twee' })
    const mirror = createMirror({ collection: 'x', load, narrow })
    await mirror.read()
    state.titles = { 1: 'een', 2: 'anders' }
    mirror.invalidate([2])
    expect(titles(await mirror.read())).toEqual(['een', 'anders'])
    expect(asked).toEqual(['all', [2]])
  })

  it('loses a record that is not public any more', async () => {
    const { load, state } = shelf({ 1: 'een', 2: 'twee' })
    const mirror = createMirror({ collection: 'x', load, narrow })
    await mirror.read()
    state.titles = { 1: 'een' }
    mirror.invalidate([2])
    expect(titles(await mirror.read())).toEqual(['een'])
  })

  it('asks again when a purge arrives while an answer is on its way', async () => {
    const { load, state } = shelf({ 1: 'oud' })
    const mirror = createMirror({ collection: 'x', load, narrow })
    await mirror.read()
    mirror.invalidate([1])
    const reading = mirror.read()
    state.titles = { 1: 'nieuw' }
    mirror.invalidate([1])
    expect(titles(await reading)).toEqual(['nieuw'])
  })

  it('gives what was true last while the cms is away, and the truth when it is back', async () => {
    const { load, state } = shelf({ 1: 'oud' })
    let now = 0
    const mirror = createMirror({ collection: 'x', load, narrow, now: () => now })
    await mirror.read()
    state.titles = { 1: 'nieuw' }
    state.away = true
    mirror.invalidate([1])
    expect(titles(await mirror.read())).toEqual(['oud'])
    state.away = false
    now += 2_000
    expect(titles(await mirror.read())).toEqual(['nieuw'])
  })

  it('says so when nothing was ever loaded', async () => {
    const { load, state } = shelf({})
    state.away = true
    await expect(createMirror({ collection: 'x', load, narrow }).read()).rejects.toThrow('away')
  })

  it('leaves a broken record out and shows the others', async () => {
    const { load } = shelf({ 1: null, 2: 'twee' })
    expect(titles(await createMirror({ collection: 'x', load, narrow }).read())).toEqual(['twee'])
  })
})
