/** The matcher over the public records: one index a direction, made anew when the records change. */
import {
  buildIndex,
  findMatches,
  highlight,
  packIndex,
  type Match,
  type MatchDocument,
  type MatchIndex,
  type Pack,
} from '#matching'
import { reasonWords } from '#site/search/reason-words.ts'
import type { Catalogue } from './catalogue.ts'
import type { ChallengeView, SolutionCard, SolutionView, Suggestion } from './views.ts'

export type Direction = 'challenges' | 'solutions'
type Sought = {
  text: string
  title?: string
  sectors?: string[]
  filter?: (id: string) => boolean
  limit?: number
}

/** The index over all public challenges or solutions. */
export const indexOf = (catalogue: Catalogue, direction: Direction): MatchIndex => {
  const held = indexes.get(direction)
  const [records, synonyms] = [catalogue.rows[direction], catalogue.rows.synonyms]
  if (held?.records === records && held.synonyms === synonyms) return held.index
  const documents =
    direction === 'solutions'
      ? [...catalogue.solutions.values()].map(solutionDocument)
      : [...catalogue.challenges.values()].map(challengeDocument)
  const index = buildIndex(documents, { synonyms: [...synonyms.values()].map(({ terms }) => terms ?? []) })
  indexes.set(direction, { records, synonyms, index })
  return index
}

/** The index as a browser loads it. */
export const packOf = (catalogue: Catalogue, direction: Direction): Pack =>
  packIndex(indexOf(catalogue, direction))

/** The records that fit a text, best first, with what made them fit. */
export const suggest = <Card extends { id: number; title: string; summary: string }>(
  index: MatchIndex,
  views: ReadonlyMap<number, Card>,
  query: Sought,
): Suggestion<Card>[] =>
  findMatches(index, query).flatMap((match) => {
    const card = views.get(Number(match.id))
    return card ? [suggestion(card, match)] : []
  })

/** The solutions that could help a challenge; what is confirmed already is left out. */
export const suggestSolutions = (
  catalogue: Catalogue,
  { title, description, sectors }: ChallengeView,
  confirmed: ReadonlySet<number>,
): Suggestion<SolutionCard>[] =>
  suggest(indexOf(catalogue, 'solutions'), catalogue.solutions, {
    title,
    text: description,
    sectors: sectors.map(({ slug }) => slug),
    filter: (id) => !confirmed.has(Number(id)),
    limit: 6,
  }).filter(({ strength }) => strength !== 'zwak')

/** The challenges that a solution could help with; archived and solved ones, and confirmed matches, are left out. */
export const suggestChallenges = (
  catalogue: Catalogue,
  { title, summary, description, sectors }: SolutionView,
  confirmed: ReadonlySet<number>,
): Suggestion<ChallengeView>[] =>
  suggest(indexOf(catalogue, 'challenges'), catalogue.challenges, {
    title,
    text: `${summary} ${description}`,
    sectors: sectors.map(({ slug }) => slug),
    limit: 6,
    filter: (id) => {
      const challenge = catalogue.challenges.get(Number(id))
      return !confirmed.has(Number(id)) && (challenge?.status === 'open' || challenge?.status === 'matched')
    },
  }).filter(({ strength }) => strength !== 'zwak')

type Held = { records: unknown; synonyms: unknown; index: MatchIndex }
// Documents hold what no language changes, so both languages share an index.
const indexes = new Map<Direction, Held>()

const solutionDocument = (view: SolutionView): MatchDocument => ({
  id: String(view.id),
  title: view.title,
  summary: view.summary,
  description: view.description,
  tags: view.tags,
  sectors: view.sectors.map(({ slug }) => slug),
  ...(view.provider ? { provider: view.provider.title } : {}),
  language: view.language,
})

const challengeDocument = (view: ChallengeView): MatchDocument => ({
  id: String(view.id),
  title: view.title,
  summary: view.summary,
  description: view.description,
  sectors: view.sectors.map(({ slug }) => slug),
  language: view.language,
})

const suggestion = <Card extends { title: string; summary: string }>(
  card: Card,
  { strength, reasons }: Match,
): Suggestion<Card> => ({
  card,
  strength,
  title: highlight(card.title, reasons),
  summary: highlight(card.summary, reasons),
  reasons: reasonWords(reasons),
})
