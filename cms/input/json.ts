/** Deeper than any text of an editor, less deep than what exhausts the stack. */
const deepest = 100
/** Longer than any field; a search or an address never comes near. */
const longest = 100_000

/**
 * What is wrong with a JSON body, in the words of the one who sent it; null when it can be looked at.
 * @param text the body as it came in; an empty one counts as an empty object
 */
export const refusalOfJson = (text: string): string | null => {
  if (text.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'Deze JSON kan niet gelezen worden.'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'Stuur een object met velden, zoals {"title": "…"}.'
  return refusalOfValue(value, 0)
}

const refusalOfValue = (value: unknown, depth: number): string | null => {
  if (depth > deepest) return `Deze gegevens zitten meer dan ${deepest} niveaus diep.`
  if (typeof value === 'string') return refusalOfText(value)
  if (typeof value !== 'object' || value === null) return null
  for (const [key, member] of Object.entries(value)) {
    const refusal = refusalOfText(key) ?? refusalOfValue(member, depth + 1)
    if (refusal) return refusal
  }
  return null
}

const refusalOfText = (text: string): string | null => {
  if (text.includes('\0')) return 'Deze tekst bevat een teken dat niet bewaard kan worden (NUL).'
  return text.length > longest ? `Een tekst van meer dan ${longest} tekens past nergens.` : null
}
