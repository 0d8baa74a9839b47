import type { AdminLanguage } from '../moderation/words.ts'

/** What stands at the top of a match, and on the dashboard. */
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
    waiting: 'Wat op jou wacht',
    nothing: 'Er wacht niets op jou. Mooi!',
    submissions: 'Inzendingen om na te lezen',
    tasks: 'Nieuwe kansen om voor te stellen',
    steps: 'Stappen waar het tijd voor is',
    days: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? '1 dag' : `${days} dagen`),
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
    waiting: 'What waits for you',
    nothing: 'Nothing waits for you. Well done!',
    submissions: 'Submissions to read',
    tasks: 'New chances to propose',
    steps: 'Steps that are due',
    days: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`),
  },
} as const satisfies Record<AdminLanguage, object>
