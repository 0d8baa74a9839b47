import { analyse } from './analysis.ts'
import { splitCompound } from './compounds.ts'
import { corpusOf } from './corpus.ts'
import type { Corpus } from './corpus.ts'
import { packCorpus, unpackCorpus } from './pack.ts'
import type { Pack } from './pack.ts'
import { soundOf } from './phonetic.ts'
import { stemOf } from './stem.ts'
import { synonymsOf } from './synonyms.ts'
import type { Synonyms } from './synonyms.ts'
import { termsOf } from './terms.ts'
import type { Term } from './terms.ts'
import { fields } from './types.ts'
import type { MatchDocument } from './types.ts'
import { vocabularyOf } from './vocabulary.ts'
import type { Vocabulary, VocabularyWord } from './vocabulary.ts'

/** Everything a search needs, worked out once. Treat it as opaque. */
export type MatchIndex = {
  corpus: Corpus
  terms: Map<string, Term>
  vocabulary: Vocabulary
  synonyms: Synonyms
  stopWords: ReadonlySet<string>
  /** Says whether a string is a word or a stem that the documents or the synonyms know. */
  knows: (word: string) => boolean
  /** Per document the terms of its tags. */
  tagsOf: Term[][]
}

/**
 * Indexes documents with the editors' synonyms (groups of words and phrases that may stand for each other) and
 * extra stop words. The order of the documents does not matter. Throws when two of them have the same id.
 */
export function buildIndex(
  documents: readonly MatchDocument[],
  options: { synonyms: string[][]; stopWords?: string[] },
): MatchIndex {
  return indexOf(corpusOf(documents, options))
}

/** What of an index has to travel, as plain JSON: no text, only words and where they stand. */
export function packIndex(index: MatchIndex): Pack {
  return packCorpus(index.corpus)
}

/** Makes an index again from what `packIndex` gave. Throws on a pack of another version or a damaged one. */
export function loadIndex(pack: Pack): MatchIndex {
  return indexOf(unpackCorpus(pack))
}

function indexOf(corpus: Corpus): MatchIndex {
  const stopWords = new Set(corpus.stopWords)
  const entries = new Map<string, VocabularyWord>()
  const add = (text: string, stem: string, count: number) => {
    const known = entries.get(text)
    if (!known) entries.set(text, { text, stems: [stem], count })
    else entries.set(text, { text, stems: [...new Set([...known.stems, stem])], count: known.count + count })
  }
  const stems = corpus.words.map(({ text, language }) => stemOf(text, language))
  corpus.words.forEach(({ text, documents }, word) => add(text, stems[word] ?? text, documents.length))
  const tokensOf = (text: string) => analyse(text, { language: 'nl', stopWords })
  for (const { text, stem } of corpus.synonyms.flat().flatMap(tokensOf)) add(text, stem, 0)

  const known = new Set([...entries.values()].flatMap(({ text, stems }) => [text, ...stems]))
  const knows = (word: string) => known.has(word)
  const terms = termsOf(corpus, (word) => {
    const { text, language } = corpus.words[word] ?? { text: '', language: 'nl' }
    const parts = language === 'nl' ? splitCompound(text, (part) => part !== text && knows(part)) : []
    const whole = { stem: stems[word] ?? text, whole: true }
    const inside = [...new Set(parts.map((part) => stemOf(part, language)))].filter(
      (stem) => stem !== whole.stem,
    )
    return [whole, ...inside.map((stem) => ({ stem, whole: false }))]
  })
  return {
    corpus,
    knows,
    terms,
    stopWords,
    synonyms: synonymsOf(corpus.synonyms, (text) => tokensOf(text).map(({ stem }) => stem)),
    vocabulary: vocabularyOf(entries.values(), soundOf),
    tagsOf: tagsOf(corpus, (word) => terms.get(stems[word] ?? '')),
  }
}

function tagsOf(corpus: Corpus, termOf: (word: number) => Term | undefined): Term[][] {
  const tags: Term[][] = corpus.ids.map(() => [])
  const field = fields.indexOf('tags')
  corpus.words.forEach(({ documents, shapes }, word) => {
    const term = termOf(word)
    if (term)
      documents.forEach(
        (document, at) => corpus.shapes[shapes[at] ?? 0]?.[field] && tags[document]?.push(term),
      )
  })
  return tags
}
