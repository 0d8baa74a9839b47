/** The package brings no types: only what scripts/subset-fonts.ts uses of it. */
declare module 'subset-font' {
  type Options = { targetFormat: 'woff2' | 'sfnt'; noHinting?: boolean; keepFeatures?: string[] }
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: Options,
  ): Promise<Uint8Array>
}
