/**
 * Makes the site's web fonts: `node scripts/subset-fonts.ts`. Run it again after an update of the two
 * @fontsource packages; the result is committed, so that neither a build nor a visitor needs the packages.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

/** What Dutch, English and French texts use, and the signs that the interface itself sets. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join('')
const letters = 'ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿÁÍÓÚáíóúñ'
const signs = '\u00a0‘’“”«»–—…•·×€§©°'

const fonts = [
  { family: 'bricolage-grotesque', weight: 700 },
  { family: 'source-sans-3', weight: 400 },
  { family: 'source-sans-3', weight: 600 },
]

const sourceOf = (family: string) => new URL(`../node_modules/@fontsource/${family}/`, import.meta.url)
const original = async (family: string, weight: number) =>
  readFile(new URL(`files/${family}-latin-${weight}-normal.woff2`, sourceOf(family)))

const target = new URL('../public/fonts/', import.meta.url)
await mkdir(target, { recursive: true })

let total = 0
for (const { family, weight } of fonts) {
  const subset = await subsetFont(await original(family, weight), ascii + letters + signs, {
    targetFormat: 'woff2',
    noHinting: true,
    // Kerning, composed accents and language forms: what reading needs. Alternates and fractions are not used.
    keepFeatures: ['kern', 'ccmp', 'locl'],
  })
  await writeFile(new URL(`${family}-${weight}.woff2`, target), subset)
  await writeFile(
    new URL(`${family}.LICENSE.txt`, target),
    await readFile(new URL('LICENSE', sourceOf(family))),
  )
  console.log(`${family} ${weight}: ${subset.byteLength} bytes`)
  total += subset.byteLength
}
// Share cards are drawn by the server, which reads letters as outlines and knows no WOFF2.
const family = 'bricolage-grotesque'
const outlines = await subsetFont(await original(family, 700), ascii + letters + signs, {
  targetFormat: 'sfnt',
  noHinting: true,
  keepFeatures: ['kern'],
})
await writeFile(new URL(`../site/src/share/${family}-700.ttf`, import.meta.url), outlines)

console.log(`together: ${total} bytes`)
