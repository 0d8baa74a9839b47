import tokens from '#site/styles/tokens.css?raw'

/**
 * A colour of the theme, in its light form: another government changes its tokens, and its share cards follow.
 * @throws when the theme has no such token
 */
export const colourOf = (token: string): string => {
  const value = new RegExp(`--${token}:\\s*([^;]+);`).exec(tokens)?.[1]
  if (value === undefined) throw new Error(`The theme has no --${token}`)
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return other === undefined ? value : colourOf(other)
}
