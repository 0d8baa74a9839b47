/** Letters as outlines: the server that draws has no fonts of its own, and no text ever becomes markup. */
import { Buffer } from 'node:buffer'
import opentype, { type PathCommand } from 'opentype.js'
import heading from './bricolage-grotesque-700.ttf?inline'

const bytes = Buffer.from(heading.slice(heading.indexOf(',') + 1), 'base64')
const font = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))

/** The path of one line of text. Signs that the font does not have are left out. */
export const outlineOf = (text: string, x: number, y: number, size: number): string =>
  font.getPath(known(text), x, y, size).commands.map(written).join('')

// The library's own way of writing a path rounds 0.00000001 to NaN, where whoever draws it stops.
const written = (command: PathCommand): string => {
  const point = (...numbers: number[]): string => numbers.map((number) => number.toFixed(1)).join(' ')
  switch (command.type) {
    case 'M':
    case 'L':
      return `${command.type}${point(command.x, command.y)}`
    case 'Q':
      return `Q${point(command.x1, command.y1, command.x, command.y)}`
    case 'C':
      return `C${point(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`
    case 'Z':
      return 'Z'
  }
}

/**
 * Breaks a text between its words so that each line fits a width; what is more than the last line holds ends in "…". A word that
 * fits no line is cut.
 */
export const linesOf = (text: string, size: number, width: number, most: number): string[] => {
  const fits = (line: string): boolean => font.getAdvanceWidth(line, size) <= width
  const lines: string[] = []
  for (const word of known(text).split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1)
    if (line !== undefined && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(shortened(word, fits))
  }
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), shortened(`${lines[most - 1] ?? ''} …`, fits)]
}

const shortened = (text: string, fits: (line: string) => boolean): string => {
  let kept = text
  while (kept.length > 1 && !fits(kept)) kept = `${kept.slice(0, -2)}…`
  return kept
}

const known = (text: string): string =>
  Array.from(text.normalize('NFC'))
    .filter((sign) => /\s/.test(sign) || font.charToGlyphIndex(sign) > 0)
    .join('')
