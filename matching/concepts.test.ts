import { describe, expect, it } from 'vitest'
import { parseConcepts } from './concepts.ts'

describe('concepts as people write them down', () => {
  it('are terms, everyday words and hints; remarks and empty lines are passed over', () => {
    expect(
      parseConcepts('\uFEFF# zorg\r\n\r\nouderen, senioren < bomma,, oude mensen ; moeder\nklant, cliënt\n'),
    ).toEqual([
      { terms: ['ouderen', 'senioren'], everyday: ['bomma', 'oude mensen'], hints: ['moeder'] },
      { terms: ['klant', 'cliënt'], everyday: [], hints: [] },
    ])
  })
})
