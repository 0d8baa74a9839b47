import { analyse } from './analysis.ts'
import { partsOf } from './compounds.ts'
import { listsOf } from './concepts.ts'
import type { Corpus } from './corpus.ts'
import { leadsOf } from './leads.ts'
import type { Leads } from './leads.ts'
import { unpackCorpus } from './pack.ts'
import type { Pack } from './pack.ts'
import { stemOf } from './stem.ts'
import { termsOf } from './terms.ts'
import type { Term } from './terms.ts'
import { fields } from './types.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Everything that a search needs, worked out once from a corpus. Opaque to callers. */
export type MatchIndex = {
  corpus: Corpus
  terms: Map<string, Term>
  vocabulary: Vocabulary
  leads: Leads
  stopWords: ReadonlySet<string>
  /** Stems that are no mistakes for others: ordinary ones and those of other subjects. */
  ordinary: ReadonlySet<string>
  elsewhere: ReadonlySet<string>
  hasEnglish: boolean
  /** Per document the stems of the words in its tags. */
  tagsOf: string[][]
}

/** Makes an index again from what `packIndex` gave. Throws on a pack of another version or whose lists differ in length. */
export function loadIndex(pack: Pack): MatchIndex {
  return indexOf(unpackCorpus(pack))
}

/** Works out all that can be derived from a corpus: stems, parts of compounds, weights, the ways to find a word. */
export function indexOf(corpus: Corpus): MatchIndex {
  const stopWords = new Set(corpus.stopWords)
  const said = corpus.concepts
    .flatMap(listsOf)
    .flat()
    .flatMap((text) => analyse(text, { stopWords }))
  const stems = corpus.words.map(({ text, language }) => stemOf(text, language))
  const vocabulary = vocabularyOf([
    ...corpus.words.map(({ text, documents }, word) => ({
      text,
      stems: [stems[word] ?? text],
      count: documents.length,
    })),
    ...said.map(({ text, stem }) => ({ text, stems: [stem], count: 0 })),
  ])
  const terms = termsOf(corpus, (word) => {
    const { text = '', language } = corpus.words[word] ?? {}
    const parts = language === 'nl' ? partsOf(vocabulary, text).map((part) => stemOf(part, 'nl')) : []
    // The whole comes last, so that a word that is a part of itself stands under its stem as a whole.
    return new Map([...parts.map((part) => [part, false] as const), [stems[word] ?? text, true]])
  })
  return {
    corpus,
    terms,
    vocabulary,
    leads: leadsOf(corpus.concepts, stopWords),
    stopWords,
    ...ordinaryWordsOf(corpus),
    hasEnglish: corpus.words.some(({ language }) => language === 'en'),
    tagsOf: tagsOf(corpus, stems),
  }
}

/** The same index, with the words that are no mistakes for others. */
export function withOrdinaryWords(
  index: MatchIndex,
  words: Pick<Corpus, 'ordinary' | 'elsewhere'>,
): MatchIndex {
  return { ...index, corpus: { ...index.corpus, ...words }, ...ordinaryWordsOf(words) }
}

function ordinaryWordsOf({ ordinary, elsewhere }: Pick<Corpus, 'ordinary' | 'elsewhere'>) {
  return { ordinary: new Set([...ordinary, ...elsewhere]), elsewhere: new Set(elsewhere) }
}

function tagsOf(corpus: Corpus, stems: readonly string[]): string[][] {
  const tags: string[][] = corpus.ids.map(() => [])
  const field = fields.indexOf('tags')
  corpus.words.forEach(({ documents, shapes }, word) => {
    documents.forEach((document, at) => {
      if (corpus.shapes[shapes[at] ?? 0]?.[field]) tags[document]?.push(stems[word] ?? '')
    })
  })
  return tags
}
