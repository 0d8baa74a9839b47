import { englishStem } from './english.ts'
import { dutchStem } from './dutch.ts'
import type { Language } from './types.ts'

/** The stem under which a folded word is indexed. Dutch: Snowball's, with what it leaves undone; English: `englishStem`. */
export function stemOf(word: string, language: Language): string {
  if (language === 'en') return englishStem(word)
  // The elderly are no parents, who have the same stem by the rules.
  if (/^oudere[ns]?$/.test(word)) return 'oudere'
  return levelled(dutchStem(singular(word)))
}

// Latin plurals: centra, musea, laboratoria, podia, stadia, criteria.
function singular(word: string): string {
  return latinPlural.test(word) ? `${word.slice(0, -1)}um` : word
}

const latinPlural = /(?:centr|muse|ori|odi|adi|teri)a$/

// brieven/brief, huizen/huis, lessen/les: Snowball takes the ending off and leaves the consonant as it was before it.
function levelled(stem: string): string {
  if (stem.length < 3) return stem
  const last = stem.at(-1)
  if (last === 'v') return `${stem.slice(0, -1)}f`
  if (last === 'z') return `${stem.slice(0, -1)}s`
  return last === stem.at(-2) && doubled.test(stem) ? stem.slice(0, -1) : stem
}

const doubled = /[bfglmnprs]$/
