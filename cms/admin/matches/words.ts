import type { AdminLanguage } from '../moderation/words.ts'

/** What stands at the top of a match, and above the policy domains. */
export const words = {
  nl: {
    introduction: 'Kennismaking',
    explain:
      'Beide kanten krijgen een mail met een link. Pas als ze allebei ja zeggen, krijgen ze in één mail elkaars gegevens.',
    message: 'Boodschap voor beide kanten (niet verplicht)',
    ask: 'Vraag of ze willen kennismaken',
    sent: (demand: string, supply: string) =>
      `De vraag is onderweg naar ${demand} en naar ${supply}. Elk krijgt een mail met een link.`,
    next: 'Wat ze antwoorden, lees je hier. Zeggen ze allebei ja, dan brengt één mail hen samen en staat de match op “kennisgemaakt”. Wil iemand niet, dan krijgt wie de match opvolgt een mail met de reden.',
    askedOn: (date: string) => `Gevraagd op ${date}.`,
    failed: 'Dit lukte niet. Laad de pagina opnieuw en probeer het nog eens.',
    demand: 'Vragende kant',
    supply: 'Aanbieder',
    answers: { waiting: 'nog geen antwoord', accepted: 'ja', refused: 'nee' },
    coverage: 'Wie staat waarvoor in',
    domain: 'Beleidsdomein',
    people: 'Ambassadeur of contactpersoon',
    standIn: 'Vervanger',
    openChallenges: 'Open uitdagingen',
    longest: 'Langste wachttijd',
    nobody: 'niemand: de taskforce neemt het op',
  },
  en: {
    introduction: 'Introduction',
    explain:
      'Both sides get a mail with a link. Only when they both say yes do they get each other’s details, in one mail.',
    message: 'Message for both sides (optional)',
    ask: 'Ask whether they want to meet',
    sent: (demand: string, supply: string) =>
      `The question is on its way to ${demand} and to ${supply}. Each gets a mail with a link.`,
    next: 'You read here what they answer. When they both say yes, one mail brings them together and the match becomes “introduced”. When one does not want to, whoever follows up the match gets a mail with the reason.',
    askedOn: (date: string) => `Asked on ${date}.`,
    failed: 'This did not work. Load the page again and try once more.',
    demand: 'Demand side',
    supply: 'Provider',
    answers: { waiting: 'no answer yet', accepted: 'yes', refused: 'no' },
    coverage: 'Who looks after what',
    domain: 'Policy domain',
    people: 'Ambassador or contact person',
    standIn: 'Stand-in',
    openChallenges: 'Open challenges',
    longest: 'Longest wait',
    nobody: 'nobody: the taskforce takes it on',
  },
} as const satisfies Record<AdminLanguage, object>

/** The words of one of the admin's languages. */
export type MatchWords = (typeof words)[AdminLanguage]
