import type { Introduction } from '#collections/payload-types.ts'
import type { Language } from '#intake/form.ts'
import type { Parties, PartyContact } from '../matches/parties.ts'
import { messageId, recordLink, replyLink } from './addresses.ts'
import { callCalendar } from './calendar.ts'
import type { Letter } from './letter.ts'
import type { MatchMailKind } from './queue-match-mail.ts'

export type MatchMail = { to: string | string[]; letter: Letter; language: Language; calendar?: string }
type Asked = { match: number; kind: MatchMailKind; introduction: Introduction | null; time?: number | null }
/** A question to one side: what the other wrote with it, and whether that one asks for it. */
type Question = { message: string; isAskedFor: boolean; url: string }

/** The mail of a kind about a match; null when there is nobody to write to, or when it has nothing to say any more. */
export const matchLetter = (
  parties: Parties,
  { kind, introduction, time }: Asked,
  now: number,
): MatchMail | null => {
  const { demand, supply, match } = parties
  switch (kind) {
    case 'asked-demand':
    case 'asked-supply': {
      const [mine, other] = kind === 'asked-demand' ? [demand, supply] : [supply, demand]
      if (match.state !== 'proposed' || !introduction) return null
      const detail = kind === 'asked-demand' ? 'demand' : 'supply'
      const answer = kind === 'asked-demand' ? introduction.supplyAnswer : introduction.demandAnswer
      return to(
        mine,
        words[mine.language].asked(parties, mine, other, {
          message: introduction.message ?? '',
          isAskedFor: answer === 'accepted',
          url: replyLink(mine.language, { kind: 'introduction', id: introduction.id, detail }, now),
        }),
      )
    }
    case 'introduced':
      return introduced(parties, now)
    case 'survey':
      if (match.state !== 'introduced') return null
      return to(
        demand,
        words[demand.language].survey(
          parties,
          demand,
          replyLink(demand.language, { kind: 'survey', id: match.id, detail: String(time ?? 1) }, now),
        ),
      )
    case 'reminder':
      return match.state === 'introduced'
        ? to(supply, words[supply.language].reminder(parties, supply))
        : null
    case 'refused':
    case 'stuck':
    case 'in-use':
      return toOwner(parties, kind)
  }
}

const to = ({ email, language }: PartyContact, letter: Letter): MatchMail | null =>
  email ? { to: email, letter, language } : null

/** One mail to both, with each other's details: nobody has to forward anything. */
const introduced = (parties: Parties, now: number): MatchMail | null => {
  const { demand, supply, challenge, solution, match } = parties
  if (!demand.email || !supply.email || match.state !== 'introduced') return null
  const language = demand.language === 'en' || supply.language === 'en' ? 'en' : 'nl'
  const t = words[language]
  const letter = t.introduced(parties)
  return {
    to: [demand.email, supply.email],
    letter,
    language,
    calendar: callCalendar({
      uid: messageId('call', match.id).slice(1, -1),
      title: t.call(challenge.title, solution.title),
      description: letter.paragraphs.slice(1, 4).join('\n'),
      now,
    }),
  }
}

const toOwner = (
  { match, challenge, solution }: Parties,
  kind: 'refused' | 'stuck' | 'in-use',
): MatchMail | null => {
  const owner = match.owner
  const email = typeof owner === 'object' ? owner?.contact?.email : null
  if (!email) return null
  return {
    to: email,
    language: 'nl',
    letter: {
      subject: { refused: 'Kennismaking geweigerd', stuck: 'Een match loopt niet', 'in-use': 'In gebruik!' }[
        kind
      ],
      paragraphs: [
        `${ownerWords[kind]} Het gaat om “${challenge.title}” en “${solution.title}”.`,
        match.nextStep && kind !== 'in-use' ? `Volgende stap: ${match.nextStep}.` : '',
        'Je leest alles in het beheer:',
        recordLink('matches', match.id),
      ].filter(Boolean),
    },
  }
}

const ownerWords = {
  refused: 'Een van de twee kanten wil nu niet kennismaken.',
  stuck: 'De vragende kant zegt dat ze de oplossing niet gebruikt.',
  'in-use': 'Goed nieuws: de vragende kant gebruikt de oplossing.',
} as const

const details = ({ organisation, name, email, phone }: PartyContact): string =>
  [[name, organisation].filter(Boolean).join(', '), email, phone].filter(Boolean).join('\n')

const words = {
  nl: {
    asked: (
      { challenge, solution, match }: Parties,
      mine: PartyContact,
      other: PartyContact,
      { message, isAskedFor, url }: Question,
    ): Letter => ({
      subject: `Wil je kennismaken? ${challenge.title}`,
      paragraphs: [
        mine.name ? `Dag ${mine.name}` : 'Dag',
        isAskedFor
          ? `${other.organisation || 'De andere kant'} vraagt om met je kennis te maken. Het gaat om de uitdaging “${challenge.title}” en de oplossing “${solution.title}”.`
          : `We denken dat de uitdaging “${challenge.title}” en de oplossing “${solution.title}” bij elkaar passen.${other.organisation ? ` Aan de andere kant staat ${other.organisation}.` : ''}`,
        match.reason ?? '',
        isAskedFor && message ? `Dit schreven ze erbij:\n${message}` : message,
        'Zeg op deze pagina of je wilt kennismaken. Pas als jullie allebei ja zeggen, delen we jullie gegevens met elkaar:',
        url,
        'De link werkt dertig dagen, zonder account.',
      ].filter(Boolean),
    }),
    introduced: ({ challenge, solution, demand, supply }: Parties): Letter => ({
      subject: `Kennismaking: ${challenge.title}`,
      paragraphs: [
        'Dag allebei',
        `Jullie willen kennismaken over “${challenge.title}” en “${solution.title}”. Dit zijn jullie gegevens:`,
        details(demand),
        details(supply),
        'Antwoord aan allen, of bel elkaar. In de bijlage zit een voorstel voor een eerste gesprek van een half uur; verzet het gerust.',
        'Over een dag of negen vragen we hoe het loopt.',
      ],
    }),
    call: (challenge: string, solution: string) => `Eerste gesprek: ${solution} voor ${challenge}`,
    survey: ({ challenge, solution }: Parties, mine: PartyContact, url: string): Letter => ({
      subject: `Hoe loopt het met ${solution.title}?`,
      paragraphs: [
        mine.name ? `Dag ${mine.name}` : 'Dag',
        `Je maakte kennis met “${solution.title}”, voor “${challenge.title}”. Gebruiken jullie het? Twee vragen, één minuut:`,
        url,
        'Loopt het moeilijk? Zeg het daar, dan helpt de ambassadeur.',
      ],
    }),
    reminder: ({ challenge, solution }: Parties, mine: PartyContact): Letter => ({
      subject: `Hoe loopt het met ${challenge.title}?`,
      paragraphs: [
        mine.name ? `Dag ${mine.name}` : 'Dag',
        `Je maakte kennis over “${challenge.title}” met jullie “${solution.title}”. We vroegen de andere kant of het in gebruik is.`,
        'Wacht er nog iets op jullie? Neem dan even contact op. Loopt het moeilijk, antwoord dan op deze mail.',
      ],
    }),
  },
  en: {
    asked: (
      { challenge, solution, match }: Parties,
      mine: PartyContact,
      other: PartyContact,
      { message, isAskedFor, url }: Question,
    ): Letter => ({
      subject: `Would you like to meet? ${challenge.title}`,
      paragraphs: [
        mine.name ? `Dear ${mine.name}` : 'Hello',
        isAskedFor
          ? `${other.organisation || 'The other side'} asks to meet you. This is about the challenge “${challenge.title}” and the solution “${solution.title}”.`
          : `We think that the challenge “${challenge.title}” and the solution “${solution.title}” fit each other.${other.organisation ? ` On the other side is ${other.organisation}.` : ''}`,
        match.reason ?? '',
        isAskedFor && message ? `This is what they wrote:\n${message}` : message,
        'Say on this page whether you would like to meet. Only when you both say yes do we share your details with each other:',
        url,
        'The link works for thirty days, without an account.',
      ].filter(Boolean),
    }),
    introduced: ({ challenge, solution, demand, supply }: Parties): Letter => ({
      subject: `Introduction: ${challenge.title}`,
      paragraphs: [
        'Hello both',
        `You would like to meet about “${challenge.title}” and “${solution.title}”. These are your details:`,
        details(demand),
        details(supply),
        'Reply to all, or call each other. Attached is a proposal for a first call of half an hour; move it as you like.',
        'In about nine days we ask how it goes.',
      ],
    }),
    call: (challenge: string, solution: string) => `First call: ${solution} for ${challenge}`,
    survey: ({ challenge, solution }: Parties, mine: PartyContact, url: string): Letter => ({
      subject: `How is it going with ${solution.title}?`,
      paragraphs: [
        mine.name ? `Dear ${mine.name}` : 'Hello',
        `You met “${solution.title}”, for “${challenge.title}”. Do you use it? Two questions, one minute:`,
        url,
        'Is it difficult? Say so there, and the ambassador helps.',
      ],
    }),
    reminder: ({ challenge, solution }: Parties, mine: PartyContact): Letter => ({
      subject: `How is it going with ${challenge.title}?`,
      paragraphs: [
        mine.name ? `Dear ${mine.name}` : 'Hello',
        `You met about “${challenge.title}” with your “${solution.title}”. We asked the other side whether it is in use.`,
        'Is something waiting for you? Then do get in touch. If it is difficult, answer this mail.',
      ],
    }),
  },
} as const
