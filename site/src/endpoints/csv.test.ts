import { describe, expect, it } from 'vitest'
import { csv } from './csv.ts'

describe('csv', () => {
  it('opens in a Belgian Excel: byte order mark, semicolons, quoted where needed', () => {
    expect(csv([{ id: 1, title: 'Eén; "twee"', tags: ['a', 'b'], website: null }])).toBe(
      '\ufeffid;title;tags;website\r\n1;"Eén; ""twee""";a | b;\r\n',
    )
  })

  it('never hands a formula to a spreadsheet', () => {
    for (const evil of ['=1+1', '+1', '-1', '@x', '\t=1'])
      expect(csv([{ title: evil }])).toContain(`'${evil}`)
  })
})
