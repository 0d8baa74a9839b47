import type { AdminLanguage } from '../moderation/words.ts'

/** What stands at the top of a match, and above the policy domains. */
export const words = {
  nl: {
    introduction: 'Kennismaking',
    explain:
      'Beide kanten krijgen een mail met een link. Pas als ze allebei ja zeggen, krijgen ze in één mail elkaars gegevens.',
    message: 'Boodschap voor beide kanten (niet verplicht)',
    ask: 'Vraag of ze willen kennismaken',
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
