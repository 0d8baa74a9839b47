import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Age } from './age.tsx'

const shown = (rowData: object | undefined): string =>
  renderToStaticMarkup(Age({ rowData, i18n: { language: 'nl' } } as never))

describe('the age of a submission', () => {
  it('is told in days', () =>
    expect(shown({ createdAt: new Date(Date.now() - 3 * 86_400_000).toISOString() })).toContain('3'))

  // Payload draws the cells of a list for the form of one record too, where there is no row.
  it('is empty without a row', () => {
    for (const row of [undefined, {}]) expect(shown(row)).toBe('<span></span>')
  })
})
