/** What the bench runs in a browser's worker: an index is opened, then every question is answered and timed. */
import MiniSearch from 'minisearch'
import { findMatches, loadIndex } from '#matching'
import type { MatchDocument, MatchQuery, Pack } from '#matching'

export type Job = { pack: string; documents: MatchDocument[]; queries: MatchQuery[] }
/** Milliseconds: to load the pack, and of each question by engine. */
export type Times = { load: number; matching: number[]; miniSearch: number[] }

self.addEventListener('message', ({ data }: MessageEvent<Job>) => self.postMessage(timesOf(data)))

function timesOf({ pack, documents, queries }: Job): Times {
  const begin = performance.now()
  const index = loadIndex(JSON.parse(pack) as Pack)
  const load = performance.now() - begin
  const mini = new MiniSearch<MatchDocument>({ fields: ['title', 'tags', 'summary', 'description'] })
  mini.addAll(documents)
  const options = { prefix: true, fuzzy: 0.2 }
  return {
    load,
    matching: timed(queries, (query) => findMatches(index, query)),
    // A tenth of them: it takes long.
    miniSearch: timed(
      queries.filter((_, at) => at % 10 === 0),
      ({ text }) => mini.search(text, options),
    ),
  }
}

// Twice, so that the second time the code is as warm as it is for who types a sentence.
function timed(queries: readonly MatchQuery[], ask: (query: MatchQuery) => unknown): number[] {
  const once = () =>
    queries.map((query) => {
      const begin = performance.now()
      ask(query)
      return performance.now() - begin
    })
  once()
  return once()
}
