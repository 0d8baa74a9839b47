import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documents } from './evaluation/topics.ts'
import { readLexicon } from './lexicon/read.ts'
import { buildIndex, findMatches, loadIndex, packIndex } from './index.ts'
import type { MatchDocument, Pack } from './index.ts'

const concepts = readLexicon()
const index = buildIndex(documents, { concepts })
const packed = loadIndex(JSON.parse(JSON.stringify(packIndex(index))) as Pack)
const ids = (text: string) => findMatches(index, { text }).map(({ id }) => id)
const small = (...of: (Partial<MatchDocument> & { id: string })[]) =>
  buildIndex(
    of.map((document) => ({ title: '', ...document })),
    {
      concepts: [
        { terms: ['rusthuis', 'woonzorgcentrum'] },
        { terms: ['raadpleging op afstand', 'videoconsult'] },
      ],
    },
  )

describe('finding matches', () => {
  it('answers the sentence of the note strongly, with video calling for residents', () => {
    const matches = findMatches(index, {
      text: 'bewoners van ons woonzorgcentrum voelen zich alleen',
      limit: 3,
    })
    expect(matches.find(({ id }) => id === 'wzc-beeldbel')?.strength).toBe('sterk')
  })

  it('understands a typing mistake', () => {
    expect(ids('leerlingen zonder labtop')[0]).toBe('laptop-school')
  })

  it('gives nothing for nonsense, for nothing and for words that say nothing', () => {
    for (const text of ['xqzwvk', 'blorptang frunzelwip', '', '   ', 'en de het van', '😀 👩‍👩‍👧'])
      expect(ids(text), text).toEqual([])
  })

  it('gives nothing for a compound of another subject, whatever word stands beside it', () => {
    for (const text of ['chocoladecake bakken', 'hoe bak ik een chocoladecake'])
      expect(ids(text), text).toEqual([])
  })

  it('gives nothing from an index without documents', () => {
    expect(findMatches(buildIndex([], { concepts }), { text: 'laptop' })).toEqual([])
  })

  it('tells why: exact, inflected, inside a compound, a synonym, a mistake, a beginning', () => {
    const how = (title: string, text: string) =>
      findMatches(small({ id: 'a', title }), { text, typing: true })[0]?.reasons
    expect(how('tablet', 'Tablet')).toEqual([
      { field: 'title', term: 'tablet', query: 'Tablet', how: 'exact' },
    ])
    expect(how('tablets', 'tablet')?.[0]?.how).toBe('inflection')
    expect(how('thuis verpleging thuisverpleging', 'verpleging')?.at(-1)).toMatchObject({
      term: 'thuisverpleging',
      how: 'compound',
    })
    expect(how('woonzorgcentrum', 'rusthuis')?.[0]).toMatchObject({
      term: 'woonzorgcentrum',
      query: 'rusthuis',
      how: 'synonym',
    })
    expect(how('videoconsult', 'raadpleging op afstand')?.[0]).toMatchObject({
      term: 'videoconsult',
      how: 'synonym',
    })
    expect(how('tablet', 'tabelt')?.[0]).toMatchObject({ term: 'tablet', query: 'tabelt', how: 'typo' })
    expect(how('tablet', 'tabl')?.[0]).toMatchObject({ term: 'tablet', query: 'tabl', how: 'prefix' })
  })

  it('adds what is about the same as the best answers, weak, last, with the tags it shares with them', () => {
    const index = small(
      { id: 'a', title: 'Praten met een psycholoog', tags: ['welbevinden', 'gesprek'] },
      { id: 'b', title: 'Stress meten', tags: ['welbevinden', 'gesprek'] },
      { id: 'c', title: 'Vergaderen', tags: ['gesprek'] },
      { id: 'd', title: 'Fietsen delen', tags: ['vervoer'] },
    )
    const [best, ...others] = findMatches(index, { text: 'psycholoog' })
    expect(best?.id).toBe('a')
    expect(others).toMatchObject([
      {
        id: 'b',
        strength: 'zwak',
        reasons: [
          { field: 'tags', term: 'gesprek', query: 'gesprek', how: 'related' },
          { field: 'tags', term: 'welbevinden', query: 'welbevinden', how: 'related' },
        ],
      },
    ])
    expect(findMatches(index, { text: 'psycholoog', limit: 1 })).toHaveLength(1)
  })

  it('tells the part of a compound that answers, whichever word of the question says it first', () => {
    const index = buildIndex(
      ['Thuisverpleging', 'verpleging', 'thuis werken'].map((title) => ({ id: title, title })),
      { concepts: [{ terms: ['verpleging', 'zorgen'] }] },
    )
    for (const text of ['verpleging zorgen', 'zorgen verpleging'])
      expect(
        findMatches(index, { text }).find(({ id }) => id === 'Thuisverpleging')?.reasons,
        text,
      ).toMatchObject([{ part: 'verpleging' }])
  })

  it('follows a phrase of small words in the title and another in the text', () => {
    const index = buildIndex(
      [
        { id: 'a', title: 'beeldbellen' },
        { id: 'b', title: 'boodschappen' },
      ],
      {
        concepts: [
          { terms: ['beeldbellen'], everyday: ['ziet niemand'] },
          { terms: ['boodschappen'], everyday: ['kan niet'] },
        ],
      },
    )
    expect(findMatches(index, { title: 'ziet niemand', text: 'kan niet' }).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ])
  })

  it('tells the words as the document writes them, accents and hyphens too, also from a pack', () => {
    const title = 'E-learning over coördinatie voor patiënten'
    const index = buildIndex([{ id: 'a', title }], { concepts: [] })
    for (const from of [index, loadIndex(packIndex(index))]) {
      const [match] = findMatches(from, { text: 'elearning patient coordinatie' })
      expect(match?.reasons.map(({ term }) => term).sort()).toEqual([
        'coördinatie',
        'e-learning',
        'patiënten',
      ])
    }
  })

  it('takes the last word for a beginning only while someone is typing', () => {
    const index = small({ id: 'a', title: 'mondmaskers' })
    expect(findMatches(index, { text: 'mondm' })).toEqual([])
    expect(findMatches(index, { text: 'mondm ', typing: true })).toEqual([])
    expect(findMatches(index, { text: 'mondm', typing: true })).toHaveLength(1)
  })

  it('finds what is written apart as one word, and one word as what is written apart', () => {
    const index = small(
      { id: 'a', title: 'afhaalkasten' },
      { id: 'b', title: 'kasten om af te halen: afhaal' },
    )
    expect(
      findMatches(index, { text: 'afhaal kasten' })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b'])
    expect(
      findMatches(index, { text: 'afhaalkast' })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b'])
  })

  it('puts a document of the same sector before its equal from another', () => {
    const index = small(
      { id: 'a', title: 'bedden', sectors: ['zorg'] },
      { id: 'b', title: 'bedden', sectors: ['horeca'] },
    )
    expect(findMatches(index, { text: 'bedden', sectors: ['horeca'] }).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ])
  })

  it('orders equals by id, in whatever order they came', () => {
    const equals = ['c', 'a', 'b'].map((id) => ({ id, title: 'tablet voor thuis' }))
    expect(findMatches(small(...equals), { text: 'tablet' }).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(findMatches(small(...equals.reverse()), { text: 'tablet' }).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('leaves out what a filter refuses and changes nothing about the rest', () => {
    const all = findMatches(index, { text: 'beeldbellen met ouderen', limit: 100 })
    const some = findMatches(index, {
      text: 'beeldbellen met ouderen',
      limit: 100,
      filter: (id) => id !== all[0]?.id,
    })
    expect(some).toEqual(all.slice(1))
  })

  it('finds English documents by English inflections, beside Dutch ones', () => {
    const index = small(
      { id: 'en', title: 'Booking meetings for the company', language: 'en' },
      { id: 'nl', title: 'Vergaderingen boeken' },
    )
    expect(findMatches(index, { text: 'meeting' }).map(({ id }) => id)).toEqual(['en'])
    expect(findMatches(index, { text: 'vergadering' }).map(({ id }) => id)).toEqual(['nl'])
  })

  it('gives at most what is asked, each with a reason and a score that falls', () => {
    const matches = findMatches(index, { text: 'online lesgeven op school', limit: 7 })
    expect(matches).toHaveLength(7)
    expect(matches.every(({ reasons }) => reasons.length > 0)).toBe(true)
    expect(matches.map(({ score }) => score)).toEqual(matches.map(({ score }) => score).sort((a, b) => b - a))
  })

  it('refuses two documents with one id', () => {
    expect(() => small({ id: 'a' }, { id: 'a' })).toThrow('"a"')
  })
})

describe('on any question', () => {
  const words = documents.flatMap(({ title }) => title.split(' '))
  const question = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 8 })
      .map((parts) => parts.join(' ')),
  )

  it('a packed index gives the same answer as the one it was packed from', () => {
    fc.assert(
      fc.property(question, fc.boolean(), (text, typing) => {
        expect(findMatches(packed, { text, typing })).toEqual(findMatches(index, { text, typing }))
      }),
    )
  })

  it('no score is worse or better than what it can be, and each match is told once', () => {
    fc.assert(
      fc.property(question, (text) => {
        const matches = findMatches(index, { text, title: text, limit: 200 })
        expect(matches.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true)
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length)
      }),
    )
  })

  it.each([
    ['a megabyte of words', words.join(' ').repeat(400).slice(0, 1_000_000)],
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a word of ten thousand letters', 'zorg'.repeat(2500)],
    [
      'fifty thousand unknown words',
      Array.from({ length: 50_000 }, (_, at) => `woord${at.toString(36)}`).join(' '),
    ],
    ['hyphens, dots and zero-width joiners', '-.\u200d\u00ad'.repeat(100_000)],
    ['flags, families and letters from right to left', '🇧🇪👨‍👩‍👧‍👦 שלום مرحبا '.repeat(20_000)],
    ['NUL and halves of surrogates', '\0\ud800zorg\udc00\0'.repeat(50_000)],
  ])('%s is answered in bounded time', (_, text) => {
    const start = performance.now()
    findMatches(index, { text, title: text, typing: true })
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('what was learned from matches', () => {
  const texting = { id: 'texting', title: 'Sms-dienst', description: 'Stuurt korte berichten' }
  const buddy = { id: 'buddy', title: 'Maatjes', description: 'Brengt buren samen' }

  it('finds a solution by the words of a challenge that it helped', () => {
    expect(findMatches(small(texting, buddy), { text: 'eenzaamheid' })).toEqual([])
    const [match] = findMatches(small(texting, { ...buddy, learned: 'eenzaamheid' }), { text: 'eenzaamheid' })
    expect(match).toMatchObject({ id: 'buddy', reasons: [{ field: 'learned', term: 'eenzaamheid' }] })
  })

  it('counts for less than a word of its own', () => {
    const index = small({ ...texting, learned: 'buren' }, buddy)
    expect(findMatches(index, { text: 'buren' }).map(({ id }) => id)).toEqual(['buddy', 'texting'])
  })

  it('puts a solution lower for the words of what it was declined for, and finds it by its other words', () => {
    const declined = { ...buddy, id: 'declined', declined: 'buren' }
    const index = small(buddy, declined)
    expect(findMatches(index, { text: 'buren maatjes' }).map(({ id }) => id)).toEqual(['buddy', 'declined'])
    expect(findMatches(index, { text: 'maatjes' })).toHaveLength(2)
  })
})
