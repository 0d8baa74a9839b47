import { linesOf, outlineOf } from './letters.ts'
import { colourOf } from './theme.ts'

/** What a link shows where it is shared: the kind, the title, and whose site it is. */
export type ShareCard = {
  title: string
  kind: string
  siteName: string
  half: 'challenge' | 'solution' | null
}

/** The size that networks ask for (source: the Open Graph protocol's common practice, 1.91 to 1). */
const cardSize = { width: 1200, height: 630 }

const colours = {
  paper: colourOf('paper'),
  ink: colourOf('text'),
  challenge: colourOf('challenge'),
  solution: colourOf('solution'),
}
const margin = 80
const signWidth = 330

/** The card as SVG, with every letter an outline. */
export const cardOf = ({ title, kind, siteName, half }: ShareCard): string => {
  const { width, height } = cardSize
  const room = width - signWidth - margin * 2
  const size = title.length > 70 ? 56 : 72
  const lines = linesOf(title, size, room, 5)
  const top = height / 2 - ((lines.length - 1) * size * 1.15) / 2
  const letters = [
    ...lines.map((line, nth) => ({
      path: outlineOf(line, margin, top + nth * size * 1.15 + size / 3, size),
      fill: colours.ink,
    })),
    { path: outlineOf(kind, margin, 110, 34), fill: colours[half ?? 'ink'] },
    { path: outlineOf(siteName, margin, height - 70, 34), fill: colours.ink },
  ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<g transform="translate(${width - signWidth + 40} ${height / 2 - 110}) scale(6.875)">`,
    `<path fill="${colours.challenge}" d="${signHalves.challenge}"/><path fill="${colours.solution}" d="${signHalves.solution}"/></g>`,
    ...letters.map(({ path, fill }) => `<path fill="${fill}" d="${path}"/>`),
    '</svg>',
  ].join('')
}

/** The two halves of the sign, as `components/ui/Sign.astro` draws them; the solution bleeds off the card. */
const signHalves = {
  challenge:
    'M5 0H23V5.5A2.6 2.6 0 0 1 20.9 8.3A8.2 8.2 0 0 0 20.9 23.7A2.6 2.6 0 0 1 23 26.5V32H5A5 5 0 0 1 0 27V5A5 5 0 0 1 5 0Z',
  solution:
    'M25 0H43A5 5 0 0 1 48 5V27A5 5 0 0 1 43 32H25V25.6A4.6 4.6 0 0 0 21.7 21.8A6.2 6.2 0 0 1 21.7 10.2A4.6 4.6 0 0 0 25 6.4Z',
}
