import { describe, expect, it } from 'vitest'
import { followerLetter, type Arrived } from './follower-letter.ts'

const link = 'https://beheer.example/admin/collections/submissions/7'
const letter = (more: Partial<Arrived>) =>
  followerLetter(
    { kind: 'solution', title: 'RaamRaam', reference: 'HD-1', isAbout: false, isBack: false, ...more },
    link,
  )

describe('the mail about what came in', () => {
  it.each([
    [{ kind: 'solution' }, 'Nieuwe oplossing: “RaamRaam” (HD-1)'],
    [{ kind: 'challenge' }, 'Nieuwe uitdaging: “RaamRaam” (HD-1)'],
    [{ kind: 'correction', isAbout: true }, 'Verbetering voor “RaamRaam” (HD-1)'],
    [{ kind: 'introduction', isAbout: true }, 'Vraag om kennis te maken: “RaamRaam” (HD-1)'],
    [{ kind: 'contact' }, 'Nieuwe vraag: “RaamRaam” (HD-1)'],
    [{ kind: 'contact', isAbout: true }, 'Nieuwe vraag over “RaamRaam” (HD-1)'],
    [{ kind: 'challenge', isBack: true }, 'Opnieuw ingediend: uitdaging “RaamRaam” (HD-1)'],
    [{ kind: 'solution', title: null }, 'Nieuwe oplossing: “zonder titel” (HD-1)'],
  ] as const)('names the kind and the title of %j', (arrived, subject) =>
    expect(letter(arrived).subject).toBe(subject),
  )

  it('says the same in its first line, and where to go in its last', () => {
    const kinds = ['solution', 'challenge', 'correction', 'introduction', 'contact'] as const
    const firsts = kinds.flatMap((kind) =>
      [false, true].map((isBack) => letter({ kind, isBack, isAbout: true }).paragraphs[0]),
    )
    expect(new Set(firsts).size).toBe(firsts.length)
    for (const first of firsts) expect(first).toContain('“RaamRaam”')
    expect(letter({}).paragraphs.at(-1)).toBe(link)
  })
})
