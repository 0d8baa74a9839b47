import { describe, expect, it } from 'vitest'
import { atPage, pageNumbers, without } from './address.ts'

describe('addresses of a list', () => {
  const params = new URLSearchParams('q=les&sector=zorg&sector=handel&pagina=3')

  it('lets go of one value and keeps the others of the same filter', () => {
    expect(without(params, 'sector', 'zorg')).toBe('?q=les&sector=handel')
  })

  it('lets go of a whole parameter', () => {
    expect(without(params, 'sector')).toBe('?q=les')
  })

  it('has no page number on the first page', () => {
    expect(atPage(params, 1)).toBe('?q=les&sector=zorg&sector=handel')
    expect(atPage(params, 4)).toBe('?q=les&sector=zorg&sector=handel&pagina=4')
  })

  it('leaves out what a form sent empty', () => {
    expect(without(new URLSearchParams('q=&sector=zorg&sorteer=titel'), 'sector')).toBe('?sorteer=titel')
  })

  it('has no question mark when nothing is left', () => {
    expect(without(new URLSearchParams('q=les'), 'q')).toBe('')
  })
})

describe('page numbers', () => {
  it('shows every page when there are few', () => {
    expect(pageNumbers(2, 3)).toEqual([1, 2, 3])
  })

  it('leaves gaps far from the current page', () => {
    expect(pageNumbers(6, 12)).toEqual([1, null, 5, 6, 7, null, 12])
  })
})
