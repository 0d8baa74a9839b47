import { say, type Words } from '../fields/labelled.ts'

/** The most words of a phrase: what is longer is a sentence, and nobody types it twice the same. */
const longest = 4

/** What makes two spellings one word: lower case, without accents, signs or doubled spaces. */
export const sameWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/)
    .map((part) => part.replace(/[^\p{L}\p{N}-]+/gu, '').replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join(' ')

/** What is wrong with a word by itself, and what to do about it; null when it can be searched for. */
export const faultOf = (word: string): Words | null => {
  if (word.trim() === '') return say('Haal het lege woord weg.', 'Take the empty word out.')
  const name = quoted(word)
  if (/[\r\n]/.test(word))
    return say(
      `${name} loopt over meer dan één regel. Zet elk woord apart.`,
      `${name} runs over more than one line. Enter each word by itself.`,
    )
  const sign = /[,;<]/.exec(word)?.[0]
  if (sign)
    return say(
      `In ${name} staat “${sign}”. Zet elk woord apart, zonder leestekens.`,
      `${name} holds “${sign}”. Enter each word by itself, without punctuation.`,
    )
  const key = sameWord(word)
  if (key === '')
    return say(
      `${name} heeft geen letter of cijfer. Schrijf een woord of haal het weg.`,
      `${name} has no letter or digit. Write a word or take it out.`,
    )
  if (key.length === 1)
    return say(
      `${name} is maar één teken. Schrijf een heel woord.`,
      `${name} is a single character. Write a whole word.`,
    )
  if (key.split(' ').length > longest)
    return say(
      `${name} is te lang. Gebruik hoogstens ${longest} woorden.`,
      `${name} is too long. Use ${longest} words at most.`,
    )
  return null
}

/** The first word that stands twice, whatever its case and accents. */
export const wordTwice = (words: readonly string[]): string | undefined => {
  const seen = new Set<string>()
  for (const word of words) {
    const key = sameWord(word)
    if (key !== '' && seen.has(key)) return word
    seen.add(key)
  }
  return undefined
}

/** A word as it stands in a message. */
export const quoted = (word: string): string => `‘${word.trim().slice(0, 60)}’`
