import { say, type Words } from '../fields/labelled.ts'
import { faultOf, quoted, sameWord, wordTwice } from './words.ts'

/** The lists of a record, in the order of the form. */
export const lists = ['terms', 'everyday', 'hints'] as const
export type List = (typeof lists)[number]
/** The words of one record. */
export type WordsOfRecord = { kind?: unknown } & Partial<Record<List, string[] | null>>

/** What is wrong with one list of a record, in the light of the lists before it; null when nothing is. */
export const complaintOf = (list: List, record: WordsOfRecord): Words | null => {
  const words = record[list] ?? []
  for (const word of words) {
    const fault = faultOf(word)
    if (fault) return fault
  }
  const before = lists.slice(0, lists.indexOf(list)).flatMap((one) => record[one] ?? [])
  const twice =
    wordTwice(words) ?? words.find((word) => before.some((one) => sameWord(one) === sameWord(word)))
  if (twice !== undefined)
    return say(
      `${quoted(twice)} staat er twee keer. Laat het één keer staan.`,
      `${quoted(twice)} is in here twice. Leave it once.`,
    )
  if (list !== 'terms') return null
  return record.kind === 'stop' ? phraseFault(words) : loneFault(record)
}

const phraseFault = (words: readonly string[]): Words | null => {
  const phrase = words.find((word) => /\s/.test(word.trim()))
  return phrase === undefined
    ? null
    : say(
        `${quoted(phrase)} is meer dan één woord. Zet elk woord apart.`,
        `${quoted(phrase)} is more than one word. Enter each word by itself.`,
      )
}

const loneFault = (record: WordsOfRecord): Words | null =>
  lists.flatMap((list) => record[list] ?? []).length > 1
    ? null
    : say(
        'Eén woord alleen zegt niets. Voeg er een toe met dezelfde betekenis, of iets wat mensen zeggen.',
        'One word alone says nothing. Add one that means the same, or something that people say.',
      )
