/** Records as the matching sees them. */
import type { MatchDocument } from '#matching'
import type { Catalogue } from './catalogue.ts'
import type { ChallengeView, SolutionView } from './views.ts'

export type Direction = 'challenges' | 'solutions'

type Source = Pick<Catalogue, Direction> & { rows: Pick<Catalogue['rows'], Direction> }

/** All public challenges or solutions, with the words that they learned from their matches. */
export const documentsOf = (
  { challenges, solutions, rows }: Source,
  direction: Direction,
): MatchDocument[] =>
  direction === 'solutions'
    ? [...solutions.values()].map((view) => ({
        ...solutionDocument(view),
        ...learnedWords(rows.solutions.get(view.id)),
      }))
    : [...challenges.values()].map((view) => ({
        ...challengeDocument(view),
        ...learnedWords(rows.challenges.get(view.id)),
      }))

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

type Learning = { learned?: string[] | null; declined?: string[] | null }

/** They are taken from the rows: views, and so pages, feeds and open data, do not have them. */
const learnedWords = (row: Learning | undefined): Pick<MatchDocument, 'learned' | 'declined'> => ({
  ...(row?.learned?.length ? { learned: row.learned.join(' ') } : {}),
  ...(row?.declined?.length ? { declined: row.declined.join(' ') } : {}),
})
