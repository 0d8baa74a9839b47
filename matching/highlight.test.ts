import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, findMatches, highlight } from './index.ts'
import type { Reason } from './index.ts'

const marked = (text: string, marks: Parameters<typeof highlight>[1]) =>
  highlight(text, marks)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('')

const reasons = (...terms: string[]): Reason[] =>
  terms.map((term) => ({ field: 'title', term, query: term, how: 'exact' }))

describe('highlighting', () => {
  it('marks the words of the original that the reasons name, accents and all', () => {
    const title = 'Crèches en thuisverpleging: coördinatie voor verpleegkundigen'
    const index = buildIndex(
      [
        { id: 'a', title },
        { id: 'b', title: 'thuis verpleging' },
      ],
      { concepts: [] },
    )
    const [match] = findMatches(index, { text: 'creche verpleging coordinatie' }).filter(
      ({ id }) => id === 'a',
    )
    expect(marked(title, match?.reasons ?? [])).toBe(
      '[Crèches] en thuis[verpleging]: [coördinatie] voor verpleegkundigen',
    )
  })

  it('marks the whole of a compound when more than one of its words answers', () => {
    const index = buildIndex(
      [
        { id: 'a', title: 'Thuisverpleging' },
        { id: 'b', title: 'thuis, verpleging' },
      ],
      {
        concepts: [],
      },
    )
    const match = findMatches(index, { text: 'verpleging voor thuis' }).find(({ id }) => id === 'a')
    expect(marked('Thuisverpleging', match?.reasons ?? [])).toBe('[Thuisverpleging]')
  })

  it('leaves a text without a hit as one piece, and an empty one as none', () => {
    expect(highlight('Niets hier', reasons('tablet'))).toEqual([{ text: 'Niets hier', hit: false }])
    expect(highlight('', reasons('tablet'))).toEqual([])
  })

  it('gives back the whole text, whatever it is', () => {
    const joined = (text: string, terms: string[]) =>
      highlight(text, reasons(...terms))
        .map((part) => part.text)
        .join('')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, terms) => {
        expect(joined(text, terms)).toBe(text)
      }),
    )
    const long = 'woord '.repeat(20_000)
    expect(joined(long, ['woord'])).toBe(long)
  })
})
