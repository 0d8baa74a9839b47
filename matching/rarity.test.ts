import { expect, it } from 'vitest'
import { buildIndex, rarityOf } from './index.ts'

it('how rare a word is goes from what all documents have to what none has, in any form of it', () => {
  const titles = ['Opvang voor ouderen', 'Opvang in de zomer', 'Opvang delen', 'Opvang en patiënten']
  const index = buildIndex(
    titles.map((title, number) => ({ id: String(number), title })),
    { concepts: [] },
  )
  expect(rarityOf(index, 'opvang')).toBeLessThan(rarityOf(index, 'Patiënt'))
  expect(rarityOf(index, 'patiënt')).toBeLessThan(1)
  expect(rarityOf(index, 'vliegtuig')).toBe(1)
})
