import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cardOf } from './card.ts'
import { linesOf } from './letters.ts'
import { pictureOf } from './picture.ts'

const card = {
  title: 'Balie Thuis: digitaal gemeenteloket',
  kind: 'Oplossing',
  siteName: 'Portaal',
  half: 'solution',
} as const

describe('a share card', () => {
  it('is a picture of the size that networks ask for', async () => {
    const { format, width, height } = await sharp(await pictureOf(card)).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
  })

  it('holds hostile words as outlines only', () => {
    const svg = cardOf({ ...card, title: '"><script>alert(1)</script><image href="file:///etc/passwd"/>' })
    expect(svg).not.toMatch(/script|passwd|<image|<text/)
  })

  it('draws every letter, whatever comes of rounding', () => {
    const titles = [
      'Zorgknop: welbevinden van leerlingen opvolgen',
      'Balie Thuis',
      'Één loket voor patiënten',
    ]
    for (const title of titles) expect(cardOf({ ...card, title })).not.toContain('NaN')
  })

  it('leaves out signs that its font does not have, also when none is left', async () => {
    expect(linesOf('زوم 你好 zorg 🙂', 56, 500, 3)).toEqual(['zorg'])
    expect((await pictureOf({ ...card, title: '你好' })).length).toBeGreaterThan(1_000)
  })
})

describe('a title', () => {
  it('is broken between words, and cut where a card ends', () => {
    expect(linesOf('Zorg thuis', 72, 2_000, 3)).toEqual(['Zorg thuis'])
    const lines = linesOf('woord '.repeat(60), 72, 600, 3)
    expect(lines).toHaveLength(3)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('of one endless word is cut too', () => {
    expect(linesOf('x'.repeat(300), 72, 600, 3).join('').length).toBeLessThan(40)
  })
})
