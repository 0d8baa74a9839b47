import sharp from 'sharp'
import type { Content } from './content.ts'

type Image = Content['images'][number]

const [width, height] = [1600, 900]
const paper = '#fffdf5'
const colours: Record<Image['colour'], [deep: string, light: string]> = {
  coral: ['#b93a10', '#ffd9cc'],
  amber: ['#8a5a00', '#ffe9a8'],
  moss: ['#4b6314', '#e4efc4'],
  teal: ['#0b6b5a', '#d3f0e8'],
  sky: ['#0a5b93', '#d2eafa'],
  indigo: ['#3d3fa3', '#dfe0fb'],
  plum: ['#7a2d6e', '#f5dcf0'],
  stone: ['#57534e', '#e9e5df'],
}

/**
 * Draws a picture: two halves that meet, in the sector's colour, in an arrangement that follows from its key. No stock
 * photo, no download; the same key gives the same picture.
 * @returns a PNG of 1600 × 900
 */
export const drawPicture = async ({ key, colour }: Image): Promise<Buffer> => {
  const [deep, light] = colours[colour]
  const next = numbers(key)
  const meet = 560 + next(480)
  const radius = 90 + next(60)
  const centre = 260 + next(380)
  const dots = Array.from(
    { length: 14 },
    () =>
      `<circle cx="${next(width)}" cy="${next(height)}" r="${6 + next(26)}" fill="${next(2) ? light : '#ffe615'}" fill-opacity=".55"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${paper}"/>
    <rect x="${meet}" width="${width - meet}" height="${height}" fill="${light}"/>
    <rect width="${meet - 14}" height="${height}" fill="${deep}"/>
    ${dots.join('')}
    <circle cx="${meet - 14}" cy="${centre}" r="${radius + 14}" fill="${paper}"/>
    <circle cx="${meet}" cy="${centre}" r="${radius}" fill="${light}"/>
    <rect x="${meet}" y="${centre - radius - 20}" width="${radius}" height="${radius * 2 + 40}" fill="${light}"/>
  </svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer()
}

/** Numbers that follow from a text: xorshift over its characters. */
const numbers = (text: string): ((below: number) => number) => {
  let state =
    Array.from(text).reduce(
      (hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0,
      2166136261,
    ) || 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}
