import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Age } from './age.tsx'

const shown = (rowData: object | undefined): string =>
  renderToStaticMarkup(Age({ rowData, i18n: { language: 'nl' } } as never))

describe('the age of a submission', () => {
  const createdAt = new Date(Date.now() - 3 * 86_400_000).toISOString()

  it('is told in days', () => {
    for (const state of ['submitted', 'in-review']) expect(shown({ createdAt, state })).toContain('3')
  })

  it('is empty when it waits for somebody else, or for nobody', () => {
    for (const state of ['changes-requested', 'approved', 'rejected', 'withdrawn'])
      expect(shown({ createdAt, state })).toBe('<span></span>')
  })

  // Payload draws the cells of a list for the form of one record too, where there is no row.
  it('is empty without a row', () => {
    for (const row of [undefined, {}]) expect(shown(row)).toBe('<span></span>')
  })
})
