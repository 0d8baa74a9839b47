/** Searches in a worker, so that typing never waits. Loads the index once; sends nothing. */
import { findMatches, highlight, loadIndex, type Match, type MatchIndex } from '#matching'
import type { SearchIndex } from '#site/data/search-index.ts'
import { isDeployableNow } from './deployable-now.ts'
import { reasonWords } from './reason-words.ts'
import type { Answer, Ask, Found, Question } from './protocol.ts'

type Loaded = { index: MatchIndex; cards: SearchIndex['cards'] }

const shown = 20
let loading: Promise<Loaded> | null = null

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if (data.type === 'open') loading ??= load(data.index)
  else void answer(data)
})

const load = async (address: string): Promise<Loaded> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The search index answers ${response.status}`)
  // The site's own endpoint wrote this, from the type that it is read as.
  const { pack, cards } = (await response.json()) as SearchIndex
  return { index: loadIndex(pack), cards }
}

const answer = async (question: Question): Promise<void> => {
  try {
    if (!loading) throw new Error('The index was not opened')
    const loaded = await loading
    say({ type: 'found', number: question.number, results: find(loaded, question) })
  } catch (error) {
    loading = null
    say({ type: 'failed', reason: String(error) })
  }
}

const say = (message: Answer): void => self.postMessage(message)

const find = ({ index, cards }: Loaded, { text, sector, deployableNow, typing }: Question): Found[] => {
  const filter = (id: string): boolean => {
    const card = cards[id]
    return (
      card !== undefined &&
      (!sector || card.sectors.includes(sector)) &&
      (!deployableNow || isDeployableNow(card))
    )
  }
  return findMatches(index, { text, typing, filter, limit: shown }).flatMap((match) => {
    const card = cards[match.id]
    return card ? [{ id: match.id, card, strength: match.strength, ...shownOf(card, match) }] : []
  })
}

const shownOf = ({ title, summary }: SearchIndex['cards'][string], { reasons }: Match) => ({
  title: highlight(title, reasons),
  summary: highlight(summary, reasons),
  reasons: reasonWords(reasons),
})
