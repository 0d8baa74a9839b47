/** What the matcher answers to a visitor. The browser's worker and the site's server both ask here: one answer, one order. */
import { findMatches, highlight, nearestSectors, type Match, type MatchIndex } from '#matching'
import type { IndexCard, SearchIndex } from '#site/data/search-index.ts'
import type { Correction, Helper, Suggestion } from '#site/data/views.ts'
import { isDeployableNow } from './deployable-now.ts'
import { correctionsIn, reasonWords } from './reason-words.ts'

/** What was asked: a text, and a sector's slug ('' for all). `typing`: its last word may be unfinished. */
export type Question = { text: string; sector: string; deployableNow: boolean; typing?: boolean }
/** An index that is ready to answer, with what is shown of its records. */
export type Searchable = { index: MatchIndex } & Pick<SearchIndex, 'cards' | 'helpers'>
export type Answer = {
  results: (Suggestion<IndexCard> & { id: string })[]
  corrections: Correction[]
  /** As in `Answers`, with the sector's slug. */
  waysOn: { sector: string | null; person: Helper | null } | null
}

const shown = 20

/** The solutions that fit, best first; the words that were taken for others; the ways on when nothing fits well. */
export const answerTo = (searchable: Searchable, question: Question): Answer => {
  const { index, cards } = searchable
  const { text, sector, deployableNow, typing = false } = question
  const filter = (id: string): boolean => {
    const card = cards[id]
    return (
      card !== undefined &&
      (!sector || card.sectors.includes(sector)) &&
      (!deployableNow || isDeployableNow(card))
    )
  }
  const matches = findMatches(index, { text, typing, filter, limit: shown })
  const results = matches.flatMap((match) => {
    const card = cards[match.id]
    return card ? [{ id: match.id, ...suggestion(card, match) }] : []
  })
  const fitsWell = results.some(({ strength }) => strength === 'sterk')
  return {
    results,
    corrections: correctionsIn(matches.map(({ reasons }) => reasons)),
    waysOn: fitsWell ? null : waysOn(searchable, question),
  }
}

/** A record with what made it fit. */
export const suggestion = <Card extends { title: string; summary: string }>(
  card: Card,
  { strength, reasons }: Match,
): Suggestion<Card> => ({
  card,
  strength,
  title: highlight(card.title, reasons),
  summary: highlight(card.summary, reasons),
  reasons: reasonWords(reasons),
})

/** The sector that was chosen, else the nearest, and who looks after it. */
const waysOn = ({ index, helpers }: Searchable, { text, sector }: Question): Answer['waysOn'] => {
  const nearest = sector || nearestSectors(index, text)[0]
  return { sector: nearest ?? null, person: helpers.bySector[nearest ?? ''] ?? helpers.fallback }
}
