/** What the cms refuses of an editor, the seed does not bring either: it goes past the rules that ask the database. */
import { describe, expect, it } from 'vitest'
import { findCircle } from '#collections/synonyms/circles.ts'
import { complaintOf, lists } from '#collections/synonyms/complaints.ts'
import { readLexicon } from '#matching/lexicon/read.ts'
import { commonWordIn } from '../plugins/refuse-common-words.ts'
import { conceptsToSeed } from './concepts.ts'

const concepts = conceptsToSeed(readLexicon())

describe('the concepts that a new portal begins with', () => {
  it('are words as an editor may enter them', () => {
    const complaints = concepts.flatMap((concept) =>
      lists.flatMap((list) => {
        const words = concept[list]
        const complaint = complaintOf(list, concept)?.nl
        const tooLong = words.find((word) => word.length > 60)
        const common = list === 'hints' ? null : commonWordIn(words)
        return [
          ...(complaint ? [`${concept.label}: ${complaint}`] : []),
          ...(words.length > 60 ? [`${concept.label}: ${words.length} words in ${list}`] : []),
          ...(tooLong ? [`${concept.label}: ${tooLong} is too long`] : []),
          ...(common ? [`${concept.label}: ${common} is common`] : []),
        ]
      }),
    )
    expect(complaints).toEqual([])
  })

  it('lead nowhere in a circle', () => {
    const circles = concepts.flatMap((concept) => {
      const circle = findCircle(
        concept,
        concepts.filter((other) => other !== concept),
      )
      return circle ? [`${concept.label}: ${circle.word} (${circle.others.join(', ')})`] : []
    })
    expect(circles).toEqual([])
  }, 120_000)

  it('have a name of their own each, that fits', () => {
    const labels = concepts.map(({ label }) => label)
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([])
    expect(labels.filter((label) => label.length > 160)).toEqual([])
  })
})
