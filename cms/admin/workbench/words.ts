import type { AdminLanguage } from '../moderation/words.ts'

/** What the workbench says. */
export const words = {
  nl: {
    title: 'Matchen',
    notForYou:
      'De werkbank is voor medewerkers: ambassadeurs en de redactie leggen er uitdagingen en oplossingen samen. Wil je meedoen? Vraag het aan de redactie.',
    intro:
      'Kies links een uitdaging: de dringendste staat eerst, dan wat het langst wacht. Rechts staat wat erbij past, het beste eerst.',
    introReverse: 'Kies links een oplossing. Rechts staan de open uitdagingen die erbij passen.',
    toBench: 'Naar alle uitdagingen en oplossingen',
    reverse: 'Vanuit een oplossing',
    lists: { challenge: 'Open uitdagingen', solution: 'Oplossingen' },
    inTitle: 'Zoek op titel',
    more: (count: number) => `Nog ${count} meer. Zoek op titel om ze te zien.`,
    nothingOpen: {
      challenge:
        'Er staat geen uitdaging open. Een ambassadeur ziet die van de beleidsdomeinen waar die voor instaat.',
      solution: 'Er staat nog geen oplossing op de site.',
    },
    nothingNamed: 'Niets gevonden met die titel.',
    open: (days: number) =>
      days === 0 ? 'sinds vandaag open' : days === 1 ? '1 dag open' : `${days} dagen open`,
    loading: 'We laden de uitdagingen en oplossingen…',
    failed: 'Dit lukte niet. Laad de pagina opnieuw en probeer het nog eens.',
    gone: {
      challenge: 'Deze uitdaging staat niet open op de site, of hoort niet bij jouw beleidsdomein.',
      solution: 'Deze oplossing staat niet op de site.',
    },
    filters: 'Toon alleen',
    sector: 'Sector',
    maturity: 'Maturiteit',
    all: 'Alle',
    found: {
      challenge: (count: number) =>
        count === 0
          ? 'Geen uitdaging past'
          : count === 1
            ? '1 uitdaging'
            : `${count} uitdagingen, de beste eerst`,
      solution: (count: number) =>
        count === 0
          ? 'Geen oplossing past'
          : count === 1
            ? '1 oplossing'
            : `${count} oplossingen, de beste eerst`,
    },
    nothing:
      'Niets (meer) gevonden dat hierbij past. Maak de filters ruimer, of ga naar de volgende. Wat al een match is, staat hier niet bij.',
    strengths: { sterk: 'sterk', mogelijk: 'mogelijk', zwak: 'zwak' },
    fitsOn: (fitting: string) => `Past op: ${fitting}`,
    fitsLess: (count: number) =>
      count === 1 ? 'Nog 1 woord dat minder zegt' : `Nog ${count} woorden die minder zeggen`,
    readAll: 'Lees de beschrijving',
    matchedWith: 'Hierover is al beslist',
    propose: 'Stel voor',
    decline: 'Wijs af',
    openRecord: 'Open',
    inNewTab: 'in een nieuw tabblad',
    why: 'Waarom past dit niet?',
    whyHelp: 'Enter bewaart. De zoekfunctie leert ervan.',
    whyNeeded: 'Schrijf in een paar woorden waarom dit niet past.',
    save: 'Bewaar',
    cancel: 'Toch niet',
    proposed: (title: string) => `Voorgesteld: ${title}.`,
    declined: (title: string) => `Afgewezen: ${title}.`,
    matchedAlready: (state: string) => `Iemand anders was je voor. Deze match is al ${state}.`,
    keys: 'Sneltoetsen',
    keysOn: 'Sneltoetsen aan',
    or: 'of',
    actions: {
      next: 'volgend voorstel',
      previous: 'vorig voorstel',
      propose: 'stel voor',
      decline: 'wijs af',
      open: 'open in een nieuw tabblad',
      nextRecord: 'volgende uit de lijst',
    },
    states: {
      proposed: 'voorgesteld',
      introduced: 'kennisgemaakt',
      'in-use': 'in gebruik',
      lasting: 'blijvend',
      declined: 'afgewezen',
    },
    urgencies: {
      low: 'lage urgentie',
      normal: 'gewone urgentie',
      high: 'hoge urgentie',
      critical: 'kritiek',
    },
    maturities: { idea: 'idee', prototype: 'prototype', 'in-use': 'in gebruik', proven: 'bewezen' },
  },
  en: {
    title: 'Matching',
    notForYou:
      'The workbench is for staff: ambassadors and editors bring challenges and solutions together there. Would you like to join in? Ask the editors.',
    intro:
      'Choose a challenge on the left: the most urgent is first, then what waits longest. On the right is what fits it, the best first.',
    introReverse: 'Choose a solution on the left. On the right are the open challenges that fit it.',
    toBench: 'To all challenges and solutions',
    reverse: 'Start from a solution',
    lists: { challenge: 'Open challenges', solution: 'Solutions' },
    inTitle: 'Search by title',
    more: (count: number) => `${count} more. Search by title to see them.`,
    nothingOpen: {
      challenge: 'No challenge is open. An ambassador sees those of the policy domains that they look after.',
      solution: 'There is no solution on the site yet.',
    },
    nothingNamed: 'Nothing found with that title.',
    open: (days: number) =>
      days === 0 ? 'open since today' : days === 1 ? 'open 1 day' : `open ${days} days`,
    loading: 'Loading challenges and solutions…',
    failed: 'This did not work. Load the page again and try once more.',
    gone: {
      challenge: 'This challenge is not open on the site, or not of your policy domain.',
      solution: 'This solution is not on the site.',
    },
    filters: 'Show only',
    sector: 'Sector',
    maturity: 'Maturity',
    all: 'All',
    found: {
      challenge: (count: number) =>
        count === 0
          ? 'No challenge fits'
          : count === 1
            ? '1 challenge'
            : `${count} challenges, the best first`,
      solution: (count: number) =>
        count === 0 ? 'No solution fits' : count === 1 ? '1 solution' : `${count} solutions, the best first`,
    },
    nothing:
      'Nothing (more) found that fits this. Widen the filters, or go on to the next. What is a match already is not listed.',
    strengths: { sterk: 'strong', mogelijk: 'possible', zwak: 'weak' },
    fitsOn: (fitting: string) => `Fits on: ${fitting}`,
    fitsLess: (count: number) =>
      count === 1 ? '1 more word that says less' : `${count} more words that say less`,
    readAll: 'Read the description',
    matchedWith: 'Decided already',
    propose: 'Propose',
    decline: 'Decline',
    openRecord: 'Open',
    inNewTab: 'in a new tab',
    why: 'Why does this not fit?',
    whyHelp: 'Enter saves. Searching learns from it.',
    whyNeeded: 'Write in a few words why this does not fit.',
    save: 'Save',
    cancel: 'Never mind',
    proposed: (title: string) => `Proposed: ${title}.`,
    declined: (title: string) => `Declined: ${title}.`,
    matchedAlready: (state: string) => `Somebody else was first. This match is ${state} already.`,
    keys: 'Keys',
    keysOn: 'Keys on',
    or: 'or',
    actions: {
      next: 'next suggestion',
      previous: 'previous suggestion',
      propose: 'propose',
      decline: 'decline',
      open: 'open in a new tab',
      nextRecord: 'next in the list',
    },
    states: {
      proposed: 'proposed',
      introduced: 'introduced',
      'in-use': 'in use',
      lasting: 'lasting',
      declined: 'declined',
    },
    urgencies: {
      low: 'low urgency',
      normal: 'normal urgency',
      high: 'high urgency',
      critical: 'critical',
    },
    maturities: { idea: 'idea', prototype: 'prototype', 'in-use': 'in use', proven: 'proven' },
  },
} as const satisfies Record<AdminLanguage, object>

/** The words of one of the admin's languages. */
export type BenchWords = (typeof words)[AdminLanguage]
