import { describe, expect, it } from 'vitest'
import type { Reason } from '#matching'
import { fittingWords } from './fitting-words.ts'

const reason = (term: string, more: Partial<Reason> = {}): Reason => ({
  ...{ field: 'description', term, query: term, how: 'exact' },
  ...more,
})
const common = new Set(['mensen', 'zoeken', 'thuis', 'af'])
const rarityOf = (word: string) => (common.has(word) ? 0.2 : 0.8)
const fitting = (...reasons: Reason[]) => fittingWords(reasons, 'Overrompeling vermijden', rarityOf)

describe('the words that made a record fit', () => {
  it('begin with the few that tell it: rare, in the title, as they were asked', () => {
    expect(
      fitting(
        reason('mensen'),
        reason('rustige'),
        reason('toerisme', { field: 'title', query: 'kust', how: 'synonym' }),
        reason('zoeken', { field: 'title' }),
        reason('strand', { field: 'title' }),
        reason('vooraf', { field: 'summary' }),
      ),
    ).toEqual({ telling: ['strand', 'vooraf', 'rustige'], others: ['toerisme', 'zoeken', 'mensen'] })
  })

  it('are fewer when one of them says it all', () => {
    expect(fitting(reason('apotheek', { field: 'title' }), reason('thuis'), reason('af'))).toEqual({
      telling: ['apotheek'],
      others: ['thuis', 'af'],
    })
  })

  it('begin with what the asking record calls itself', () => {
    expect(fitting(reason('rustige'), reason('overrompeling')).telling).toEqual(['overrompeling', 'rustige'])
  })

  it('are one for each word that asked, the very same where the record has it', () => {
    const asked = { query: 'Kust' }
    expect(
      fitting(
        reason('toerisme', { ...asked, field: 'title', how: 'synonym' }),
        reason('kust', { ...asked }),
        reason('kustlijn', { ...asked, field: 'title', how: 'compound', part: 'kust' }),
      ),
    ).toEqual({ telling: ['kust'], others: [] })
  })

  it('weigh a compound by the part that answers, and leave out what was learned elsewhere', () => {
    expect(
      fitting(
        reason('dagjesmensen', { field: 'title', query: 'mensen', how: 'compound', part: 'mensen' }),
        reason('strand'),
        reason('drukte', { field: 'learned' }),
      ),
    ).toEqual({ telling: ['strand'], others: ['dagjesmensen'] })
  })

  it('are none when nothing says why', () => {
    expect(fitting(reason('drukte', { field: 'learned' }))).toEqual({ telling: [], others: [] })
  })
})
