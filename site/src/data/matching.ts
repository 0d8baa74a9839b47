/** The matcher over the public records: what fits, with what made it fit. */
import { findMatches, type MatchIndex } from '#matching'
import { suggestion } from '#site/search/answers.ts'
import type { Catalogue } from './catalogue.ts'
import { indexOf } from './search-indexes.ts'
import type { ChallengeView, SolutionCard, SolutionView, Suggestion } from './views.ts'

type Sought = {
  text: string
  title?: string
  sectors?: string[]
  filter?: (id: string) => boolean
  limit?: number
}

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
export const suggestSolutions = async (
  catalogue: Catalogue,
  { title, description, sectors }: ChallengeView,
  confirmed: ReadonlySet<number>,
): Promise<Suggestion<SolutionCard>[]> => {
  const { index } = await indexOf(catalogue, 'solutions')
  return suggest(index, catalogue.solutions, {
    title,
    text: description,
    sectors: sectors.map(({ slug }) => slug),
    filter: (id) => !confirmed.has(Number(id)),
    limit: 6,
  }).filter(({ strength }) => strength !== 'zwak')
}

/** The challenges that a solution could help with; archived and solved ones, and confirmed matches, are left out. */
export const suggestChallenges = async (
  catalogue: Catalogue,
  { title, summary, description, sectors }: SolutionView,
  confirmed: ReadonlySet<number>,
): Promise<Suggestion<ChallengeView>[]> => {
  const { index } = await indexOf(catalogue, 'challenges')
  return suggest(index, catalogue.challenges, {
    title,
    text: `${summary} ${description}`,
    sectors: sectors.map(({ slug }) => slug),
    limit: 6,
    filter: (id) => {
      const challenge = catalogue.challenges.get(Number(id))
      return !confirmed.has(Number(id)) && (challenge?.status === 'open' || challenge?.status === 'matched')
    },
  }).filter(({ strength }) => strength !== 'zwak')
}
