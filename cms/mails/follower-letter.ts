import type { Submission } from '#collections/payload-types.ts'
import type { Letter } from './letter.ts'

export type Arrived = Pick<Submission, 'kind' | 'title' | 'reference'> & {
  /** Whether it is about a record of the portal; its title is that record's then. */
  isAbout: boolean
  /** Whether it was sent in before, and comes back changed. */
  isBack: boolean
}

/** What came in, told to who follows it up: the kind and the title first, as a mail program shows no more than that. */
export const followerLetter = (arrived: Arrived, link: string): Letter => {
  const { reference, isBack } = arrived
  const { fresh, back, first, again } = wordsOf(arrived)
  return {
    subject: `${isBack ? back : fresh} (${reference})`,
    paragraphs: [isBack ? again : first, 'Je leest en behandelt dit in het beheer:', link],
  }
}

/** The subject and the first line, when it is new and when it comes back. */
type Words = Record<'fresh' | 'back' | 'first' | 'again', string>

const wordsOf = ({ kind, title, isAbout }: Arrived): Words => {
  const called = `“${title || 'zonder titel'}”`
  const backAs = (what: string): Pick<Words, 'back' | 'again'> => ({
    back: `Opnieuw ingediend: ${what} ${called}`,
    again: `Iemand diende dit aangepast opnieuw in: ${what} ${called}.`,
  })
  switch (kind) {
    case 'solution':
    case 'challenge': {
      const what = kind === 'solution' ? 'oplossing' : 'uitdaging'
      return {
        fresh: `Nieuwe ${what}: ${called}`,
        first: `Iemand diende een nieuwe ${what} in: ${called}.`,
        ...backAs(what),
      }
    }
    case 'correction':
      return {
        fresh: `Verbetering voor ${called}`,
        first: `Iemand stelt een verbetering voor bij ${called}.`,
        ...backAs('de verbetering voor'),
      }
    case 'introduction':
      return {
        fresh: `Vraag om kennis te maken: ${called}`,
        first: `Iemand vraagt om kennis te maken met wie achter ${called} zit.`,
        ...backAs('de vraag om kennis te maken over'),
      }
    case 'contact': {
      const about = isAbout ? ` over ${called}` : `: ${called}`
      return {
        fresh: `Nieuwe vraag${about}`,
        first: `Iemand stelde een vraag${about}.`,
        ...backAs(isAbout ? 'de vraag over' : 'de vraag'),
      }
    }
  }
}
