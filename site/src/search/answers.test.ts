import { describe, expect, it } from 'vitest'
import { buildIndex, loadIndex, packIndex, type Pack } from '#matching'
import type { IndexCard } from '#site/data/search-index.ts'
import type { Helper } from '#site/data/views.ts'
import { answerTo, type Question, type Searchable } from './answers.ts'

const card = (
  title: string,
  sector: string,
  deployableIn: IndexCard['deployableIn'] = 'days',
): IndexCard => ({
  slug: title.toLowerCase().replace(/\W+/g, '-'),
  title,
  summary: '',
  sectors: [sector],
  maturity: 'proven',
  deployableIn,
  cost: 'free',
  language: 'nl',
})
const cards: Record<string, IndexCard> = {
  1: card('Laptops voor leerlingen zonder computer', 'onderwijs'),
  2: card('Virtuele klas voor leerlingen thuis', 'onderwijs', 'months'),
  3: card('Beeldbellen in het woonzorgcentrum', 'zorg'),
  4: card('Laptops herstellen', 'handel', 'hours'),
  5: card('Bezoek plannen in het ziekenhuis', 'zorg', 'weeks'),
}
const person = (title: string): Helper => ({
  title,
  path: '/ambassadeurs/a',
  initials: 'A',
  kind: 'ambassador',
})
const helpers = { bySector: { zorg: person('Zorg') }, fallback: person('Taskforce') }

const built = buildIndex(
  Object.entries(cards).map(([id, { title, sectors }]) => ({ id, title, sectors })),
  { concepts: [{ terms: ['rusthuis', 'woonzorgcentrum'] }] },
)
const onServer: Searchable = { index: built, cards, helpers }
const inBrowser: Searchable = {
  ...onServer,
  index: loadIndex(JSON.parse(JSON.stringify(packIndex(built))) as Pack),
}
const ask = (text: string, more: Partial<Question> = {}) =>
  answerTo(inBrowser, { text, sector: '', deployableNow: false, ...more })
const idsOf = (...asked: Parameters<typeof ask>) => ask(...asked).results.map(({ id }) => id)

describe('an answer', () => {
  it('is the same on the server as in a browser, whatever is asked', () => {
    for (const question of [
      { text: 'laptop' },
      { text: 'leerlingen zonder labtop' },
      { text: 'rusthuis' },
      { text: 'beeld bellen' },
      { text: 'leerling', deployableNow: true },
      { text: 'laptops', sector: 'handel' },
      { text: 'Onze leerlingen zitten thuis. Ze hebben geen computer en missen de klas. Wie helpt?' },
      { text: 'bezoek ziekenhuis', typing: true },
      { text: 'xqzvw' },
      { text: '' },
    ]) {
      const asked = { sector: '', deployableNow: false, ...question }
      expect(answerTo(inBrowser, asked), question.text).toEqual(answerTo(onServer, asked))
    }
  })

  it('holds only the sector that was chosen, and what can be started with within days', () => {
    expect(idsOf('laptops')).toEqual(expect.arrayContaining(['1', '4']))
    expect(idsOf('laptops', { sector: 'handel' })).toEqual(['4'])
    expect(idsOf('leerlingen')).toContain('2')
    expect(idsOf('leerlingen', { deployableNow: true })).not.toContain('2')
  })

  it('leaves out a record that is not public any more, also while the index still knows it', () => {
    const { 4: gone, ...public_ } = cards
    expect(gone).toBeDefined()
    const { results } = answerTo(
      { ...inBrowser, cards: public_ },
      { text: 'laptops', sector: '', deployableNow: false },
    )
    expect(results.map(({ id }) => id)).not.toContain('4')
  })

  it('has no ways on when something fits well', () => {
    expect(ask('laptops voor leerlingen zonder computer').waysOn).toBeNull()
  })

  it('leads on to the nearest sector and who looks after it when nothing fits well', () => {
    const text =
      'vroeger waren er in het ziekenhuis veel mooie planten op elke verdieping en dat miste iedereen'
    expect(ask(text).waysOn).toEqual({ sector: 'zorg', person: person('Zorg') })
  })

  it('leads on to the sector that was chosen, and to the taskforce where nobody looks after one', () => {
    expect(ask('xqzvw', { sector: 'zorg' }).waysOn).toEqual({ sector: 'zorg', person: person('Zorg') })
    expect(ask('xqzvw', { sector: 'handel' }).waysOn).toEqual({
      sector: 'handel',
      person: person('Taskforce'),
    })
    expect(ask('xqzvw').waysOn).toEqual({ sector: null, person: person('Taskforce') })
  })
})
