/**
 * Hands what someone typed to the page on which it can be submitted: in the memory of this tab, never in an address.
 * A browser may refuse to remember; then there is nothing to hand over.
 */
const key = 'uitdaging'

export const handOver = (text: string): void => {
  try {
    sessionStorage.setItem(key, text)
  } catch {
    // Refused: the page that follows asks for the text itself.
  }
}

export const handedText = (): string => {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}
