import type {
  AmbassadorKind,
  ChallengeStatus,
  ContentLanguage,
  Cost,
  DeployableIn,
  Digital,
  InitiativeRelation,
  Lasting,
  MatchState,
  Maturity,
  OrganisationType,
  Strength,
  Urgency,
} from '#site/data/views.ts'

/** A value of a field as a visitor reads it, with one sentence for where it is shown in full. */
export type Term = { label: string; explanation: string }
/** A text that depends on a number; `{n}` is replaced by the number. */
export type Plural = { one: string; other: string }

const urgency: Record<Urgency, Term> = {
  low: { label: 'laag', explanation: 'Een oplossing is welkom, maar er staat niets op het spel.' },
  normal: { label: 'gewoon', explanation: 'Een oplossing zou het werk in de komende maanden beter maken.' },
  high: { label: 'hoog', explanation: 'Zonder oplossing loopt er binnen enkele weken iets vast.' },
  critical: { label: 'kritiek', explanation: 'Zonder oplossing valt er deze week iets stil.' },
}

const status: Record<ChallengeStatus, Term> = {
  open: { label: 'open', explanation: 'Er is nog geen oplossing gekozen. Elk voorstel is welkom.' },
  matched: {
    label: 'gematcht',
    explanation: 'De organisatie praat met een aanbieder. Andere voorstellen blijven welkom.',
  },
  solved: { label: 'opgelost', explanation: 'Er is een oplossing in gebruik.' },
  archived: { label: 'gearchiveerd', explanation: 'Deze uitdaging is afgesloten. Je kunt ze nog lezen.' },
}

const maturity: Record<Maturity, Term> = {
  idea: {
    label: 'idee',
    explanation: 'Het plan bestaat. De aanbieder zoekt iemand om het mee uit te werken.',
  },
  prototype: { label: 'proefproject', explanation: 'Er is een eerste versie die je kunt uitproberen.' },
  'in-use': { label: 'in gebruik', explanation: 'Minstens één organisatie werkt er elke dag mee.' },
  proven: {
    label: 'bewezen',
    explanation: 'Meerdere organisaties gebruiken het al een tijd, met goed gevolg.',
  },
}

const digital: Record<Digital, Term> = {
  full: { label: 'helemaal digitaal', explanation: 'Je hebt alleen een toestel en internet nodig.' },
  partly: { label: 'deels digitaal', explanation: 'Er komt ook materiaal of begeleiding bij kijken.' },
  no: { label: 'niet digitaal', explanation: 'Het draait om mensen, een plaats of materiaal.' },
}

const deployableIn: Record<DeployableIn, Term> = {
  hours: { label: 'binnen enkele uren', explanation: 'Je kunt er vandaag nog mee beginnen.' },
  days: { label: 'binnen enkele dagen', explanation: 'Reken op een paar dagen om te starten.' },
  weeks: { label: 'binnen enkele weken', explanation: 'Reken op een paar weken om te starten.' },
  months: {
    label: 'binnen enkele maanden',
    explanation: 'Dit vraagt voorbereiding: reken op een paar maanden.',
  },
}

const cost: Record<Cost, Term> = {
  free: { label: 'gratis', explanation: 'Je betaalt niets.' },
  'free-temporarily': {
    label: 'tijdelijk gratis',
    explanation: 'Je betaalt nu niets. Vraag wat het later kost.',
  },
  paid: { label: 'betalend', explanation: 'De aanbieder bezorgt je een prijs.' },
  'open-source': {
    label: 'open source',
    explanation: 'De broncode is vrij. Je betaalt hoogstens voor hulp.',
  },
}

const lasting: Record<Lasting, Term> = {
  crisis: { label: 'tijdelijk', explanation: 'Bedoeld om een moeilijke periode te overbruggen.' },
  lasting: { label: 'blijvend', explanation: 'Bedoeld om ook later te blijven.' },
}

const matchState: Record<MatchState, Term> = {
  introduced: { label: 'in gesprek', explanation: 'Beide kanten kennen elkaar en bekijken of het past.' },
  'in-use': { label: 'in gebruik', explanation: 'De oplossing wordt gebruikt voor deze uitdaging.' },
  lasting: {
    label: 'blijvend in gebruik',
    explanation: 'De oplossing is een vast deel van het werk geworden.',
  },
}

const strength: Record<Strength, Term> = {
  sterk: { label: 'sterk', explanation: 'Bijna alles wat je schrijft, komt in deze tekst terug.' },
  mogelijk: { label: 'mogelijk', explanation: 'Een deel van wat je schrijft, komt in deze tekst terug.' },
  zwak: { label: 'zwak', explanation: 'Enkele woorden komen overeen. Lees zelf of het past.' },
}

const organisationType: Record<OrganisationType, Term> = {
  federation: { label: 'federatie', explanation: 'Verenigt bedrijven of organisaties uit een sector.' },
  company: { label: 'bedrijf', explanation: 'Een onderneming.' },
  knowledge: { label: 'kennisinstelling', explanation: 'Een universiteit, hogeschool of onderzoekscentrum.' },
  'think-tank': { label: 'denktank', explanation: 'Denkt na over de toekomst en geeft advies.' },
  government: { label: 'overheid', explanation: 'Een dienst van de Vlaamse overheid.' },
  'local-authority': { label: 'lokaal bestuur', explanation: 'Een gemeente, stad, OCMW of provincie.' },
  'non-profit': { label: 'vzw', explanation: 'Een organisatie zonder winstoogmerk.' },
}

const relation: Record<InitiativeRelation, Term> = {
  'builds-on': { label: 'bouwt voort op', explanation: 'Gebruikt wat dit initiatief al maakte.' },
  overlaps: { label: 'overlapt met', explanation: 'Doet voor een deel hetzelfde. Samenwerken loont.' },
  continues: { label: 'zet voort', explanation: 'Neemt over wat dit initiatief begon.' },
}

const ambassadorKind: Record<AmbassadorKind, Term> = {
  ambassador: {
    label: 'ambassadeur',
    explanation: 'Brengt uitdagingen in kaart en zoekt er oplossingen bij.',
  },
  contact: { label: 'contactpersoon', explanation: 'Je eerste aanspreekpunt voor dit beleidsdomein.' },
}

const language: Record<ContentLanguage, string> = { nl: 'Nederlands', en: 'Engels' }

/** Every text of the interface, in Dutch: the source. Other languages have the same shape, or do not compile. */
export const nl = {
  terms: {
    urgency,
    status,
    maturity,
    digital,
    deployableIn,
    cost,
    lasting,
    matchState,
    strength,
    organisationType,
    relation,
    ambassadorKind,
    language,
  },

  counts: {
    challenges: { one: '{n} uitdaging', other: '{n} uitdagingen' },
    solutions: { one: '{n} oplossing', other: '{n} oplossingen' },
    matches: { one: '{n} match', other: '{n} matches' },
    initiatives: { one: '{n} initiatief', other: '{n} initiatieven' },
    news: { one: '{n} bericht', other: '{n} berichten' },
    members: { one: '{n} lid', other: '{n} leden' },
    results: { one: '{n} resultaat', other: '{n} resultaten' },
    inUse: { one: 'in gebruik bij {n} organisatie', other: 'in gebruik bij {n} organisaties' },
    fitting: { one: '{n} oplossing die kan passen', other: '{n} oplossingen die kunnen passen' },
    distant: {
      one: '{n} oplossing die er maar in de verte op lijkt',
      other: '{n} oplossingen die er maar in de verte op lijken',
    },
  },

  site: {
    skip: 'Naar de inhoud',
    home: 'Naar de startpagina',
    menu: 'Menu',
    closeMenu: 'Sluit menu',
    mainNavigation: 'Hoofdmenu',
    search: 'Zoeken',
    language: 'English',
    languageLabel: 'Read this page in English',
    publishedBy: 'Een initiatief van {owner}',
    openData: 'De gegevens op deze site zijn open data.',
    breadcrumb: 'Je bent hier',
    inLanguage: 'in het {language}',
  },

  kinds: {
    challenge: 'Uitdaging',
    solution: 'Oplossing',
    match: 'Match',
    suggestion: 'Suggestie',
    sector: 'Sector',
    ambassador: 'Ambassadeur',
    organisation: 'Organisatie',
    federation: 'Federatie',
    initiative: 'Initiatief',
    news: 'Nieuws',
    page: 'Pagina',
  },

  lists: {
    facets: {
      sector: 'Sector',
      urgentie: 'Hoe dringend',
      status: 'Stand van zaken',
      beleidsdomein: 'Beleidsdomein',
      inzetbaar: 'Klaar voor gebruik',
      maturiteit: 'Hoe ver staat het',
      kosten: 'Kostprijs',
      digitaal: 'Hoe digitaal',
    },
    sorts: {
      past: 'wat het best past eerst',
      nieuw: 'nieuwste eerst',
      urgent: 'meest dringend eerst',
      gebruik: 'meest gebruikt eerst',
      titel: 'op naam',
    },
    filters: 'Filters',
    chosen: { one: '{n} filter gekozen', other: '{n} filters gekozen' },
    apply: 'Toon resultaten',
    clear: 'Wis alle filters',
    letGo: 'Zonder filter {label}',
    search: 'Zoek in deze lijst',
    searchAction: 'Zoek',
    sort: 'Sorteer op',
    sortAction: 'Sorteer',
    more: 'Toon ook de rest',
    pages: 'Pagina’s',
    previous: 'Vorige',
    next: 'Volgende',
    page: 'Pagina {n}',
    pageOf: 'Pagina {n} van {total}',
    empty: 'Hier past nog niets bij',
    emptyText: 'Er is niets dat bij al deze filters past. Laat een filter weg, of vertel ons wat je zoekt.',
  },

  home: {
    title: 'Waar uitdagingen en oplossingen elkaar vinden',
    try: 'Probeer het met een echte vraag',
    allSectors: 'Alle sectoren',
    allChallenges: 'Alle uitdagingen',
    allSolutions: 'Alle oplossingen',
    allAmbassadors: 'Alle ambassadeurs en contactpersonen',
    allNews: 'Al het nieuws',
    allFederations: 'Alle federaties',
  },

  match: {
    title: 'Vind een oplossing',
    intro:
      'Vertel in je eigen woorden wat er moeilijk loopt. Eén woord volstaat, een hele bladzijde mag ook.',
    label: 'Wat is je uitdaging?',
    sector: 'Sector',
    anySector: 'alle sectoren',
    deployableNow: 'Alleen wat direct inzetbaar is',
    submit: 'Zoek oplossingen',
    staysHere: 'Wat je typt, blijft in je browser.',
    goesToServer: 'Je tekst gaat naar onze server om te zoeken. We bewaren hem niet.',
    start: 'Hier klikken de oplossingen vast die bij je vraag passen.',
    because: 'Past door',
    related: 'Gaat, net als de beste antwoorden, over',
    and: 'en',
    asides: { synonym: '(bij jouw “{query}”)', typo: '(bedoelde je dit met “{query}”?)' },
    meant: 'Bedoelde je {meant}? Je typte {typed}.',
    none: 'Nog geen oplossing gevonden',
    noneText: 'Dat kan betekenen dat jouw vraag nieuw is. Zo kom je toch verder:',
    further: 'Niet gevonden wat je zocht? Zo kom je verder:',
    waySector: 'De sector die het dichtst bij je vraag ligt:',
    wayPerson: 'Deze persoon zoekt met je mee:',
    wayReport: 'Meld dit als uitdaging',
    wayReportText: 'Je tekst staat daar voor je klaar. Hij blijft in je browser tot je hem zelf verstuurt.',
    wayOther: 'Zeg het eens met andere woorden, of korter. Of laat een filter weg.',
    wayBrowse: 'Blader door alle oplossingen.',
    share: 'Maak een link om te delen',
    shareLink: 'Link met je tekst en je filters',
    shareCopied: 'De link is gekopieerd. Wie hem opent, ziet je tekst. Naar een server gaat je tekst niet.',
    shareShown:
      'Hier is de link: kopieer hem uit het vak. Wie hem opent, ziet je tekst. Naar een server gaat je tekst niet.',
    strengthLabel: 'Past {strength}',
    suggestionNote: 'Dit zijn suggesties. Een computer vergeleek de woorden; of het echt past, beslis jij.',
    since: 'sinds {date}',
  },

  sectors: {
    title: 'Sectoren',
    intro: 'Elke sector heeft twee kanten: wat er gevraagd wordt en wat er al bestaat. Kies de jouwe.',
    show: 'Toon',
    open: { one: 'open uitdaging', other: 'open uitdagingen' },
    matched: { one: 'in gesprek', other: 'in gesprek' },
    inUse: { one: 'opgelost', other: 'opgelost' },
    solutions: { one: 'oplossing', other: 'oplossingen' },
    matches: 'Hier klikte het',
    wanted: 'Gevraagd',
    offered: 'Aanbod',
    noChallenges: 'Nog geen uitdaging',
    noChallengesText: 'Loopt er in deze sector iets moeilijk? Vertel het, dan zoeken we mee.',
    noSolutions: 'Nog geen oplossing',
    noSolutionsText: 'Bied je iets aan dat hier kan helpen? Een idee is ook welkom.',
    allChallenges: 'Alle uitdagingen in deze sector',
    allSolutions: 'Alle oplossingen in deze sector',
    contact: 'Bij wie kun je terecht?',
    news: 'Nieuws uit deze sector',
  },

  challenges: {
    title: 'Uitdagingen',
    intro:
      'Wat organisaties in Vlaanderen vandaag moeilijk vinden. Herken je er een, of heb jij het antwoord?',
    until: 'tot {date}',
    noMatch: 'nog geen match',
    matches: 'Deze uitdaging vond een match',
    noMatchTitle: 'Nog niemand aan deze kant',
    noMatchText: 'Deze uitdaging zoekt nog een oplossing. Heb jij ze, of een begin ervan?',
    archivedText: 'Deze uitdaging is afgesloten. Je leest ze hier nog na.',
    haveSolution: 'Ik heb een oplossing',
    sameProblem: 'Ik heb hetzelfde probleem',
    suggestions: 'Mogelijke oplossingen',
    suggestionsText: 'Nog niet bevestigd. We vergeleken de woorden van deze uitdaging met alle oplossingen.',
    noSuggestions: 'We vonden nog geen oplossing die erop lijkt.',
    about: 'De uitdaging',
    facts: 'In het kort',
    audience: 'Voor wie',
    organisation: 'Van',
    policyDomain: 'Beleidsdomein',
    sectors: 'Sectoren',
    urgency: 'Hoe dringend',
    validUntil: 'Nodig tot',
    status: 'Stand van zaken',
    lasting: 'Hoe lang',
    published: 'Op het platform sinds',
    initiatives: 'Bestaat er al iets?',
    empty: 'Nog geen uitdaging',
    submit: 'Dien een uitdaging in',
  },

  solutions: {
    title: 'Oplossingen',
    intro: 'Wat er al bestaat, van eerste idee tot bewezen aanpak. Filter op wat jij nodig hebt.',
    matches: 'Deze oplossing vond een match',
    noMatchTitle: 'Nog niemand aan deze kant',
    noMatchText: 'Kan dit jouw uitdaging oplossen? Vraag een kennismaking.',
    askIntroduction: 'Vraag een kennismaking',
    suggestions: 'Uitdagingen waar dit misschien bij past',
    suggestionsText:
      'Nog niet bevestigd. We vergeleken de woorden van deze oplossing met alle open uitdagingen.',
    noSuggestions: 'We vonden nog geen uitdaging die erop lijkt.',
    about: 'De oplossing',
    facts: 'In het kort',
    provider: 'Aangeboden door',
    maturity: 'Hoe ver staat het',
    digital: 'Hoe digitaal',
    deployableIn: 'Klaar voor gebruik',
    cost: 'Kostprijs',
    lasting: 'Hoe lang',
    privacy: 'Privacy',
    noPrivacy: 'De aanbieder vulde dit nog niet in. Vraag ernaar.',
    sectors: 'Sectoren',
    tags: 'Trefwoorden',
    validUntil: 'Geldt tot',
    website: 'Website',
    inUseAt: 'In gebruik bij',
    published: 'Op het platform sinds',
    initiatives: 'Bestaat er al iets?',
    empty: 'Nog geen oplossing',
    submit: 'Dien een oplossing in',
  },

  forms: {
    step: 'Stap {n} van {total}',
    about: 'Over',
    beside: 'Bij de uitdaging',
    optional: '(niet verplicht)',
    choose: 'Maak een keuze',
    next: 'Volgende',
    previous: 'Vorige',
    check: 'Kijk je antwoorden na',
    checkText: 'Klopt alles? Verstuur het dan. Je kunt elk deel nog wijzigen.',
    checkChanges: 'Je ziet hier alleen wat je wijzigde. Klopt alles? Verstuur het dan.',
    noChange: 'Niets gewijzigd',
    change: 'Wijzig',
    changePart: 'Wijzig {title}',
    noAnswer: 'Niet ingevuld',
    privacy: 'Wat we met je gegevens doen',
    send: 'Verstuur',
    sending: 'Even geduld, we versturen je antwoorden.',
    proving: 'Even geduld: je browser lost een kleine som op, zo houden we spam buiten.',
    offline:
      'Je bent offline: er is nog niets verstuurd. Wat je typte, blijft hier staan. Probeer het opnieuw als je weer internet hebt.',
    trap: 'Laat dit veld leeg',
    errors: 'Dit klopt nog niet',
    errorTitle: 'Fout: {title}',
    broken: 'We konden niet lezen wat je verstuurde. Vul het formulier opnieuw in.',
    filesHelp: 'Een png, jpeg of webp van hoogstens 5 MB, of een pdf van hoogstens 10 MB.',
    picturesHelp: 'Een png, jpeg of webp van hoogstens 5 MB.',
    fileSize: '{name} ({size})',
    removeFile: 'Verwijder {name}',
    sentFile: 'het bestand dat je stuurde',
    refused: {
      notReceived: 'Niet ontvangen. Wat je typte, staat er nog: probeer het over een minuut opnieuw.',
      tooMany:
        'Er komt nu heel veel binnen. Wat je typte, staat er nog: probeer het over een paar minuten opnieuw.',
      tooLarge: 'Je bestand is te groot. Een afbeelding mag hoogstens 5 MB zijn, een pdf hoogstens 10 MB.',
      wrongFile: 'Dit soort bestand nemen we niet aan. Kies een png, jpeg, webp of pdf.',
    },
    notices: {
      kept: 'We mailden een link naar {email}. Daarmee ga je later verder.',
      'more-questions': 'Door je antwoord kwam er een vraag bij. Vul ze nog in en ga dan verder.',
      'form-changed': 'Dit formulier is intussen veranderd. Kijk je antwoorden nog eens na.',
      resumed: 'Hier is wat je al had ingevuld. Een bestand kies je opnieuw.',
    },
    keep: {
      title: 'Later verder?',
      text: 'We mailen je een link waarmee je hier verdergaat. Hij werkt veertien dagen.',
      email: 'Je e-mailadres',
      action: 'Mail me een link',
    },
    preview: {
      title: 'Voorbeeld van een formulier',
      notice:
        'Dit is een voorbeeld van het formulier zoals het nu in het beheer staat. Wat je hier typt, gaat nergens heen.',
      step: 'Stap {n}: {title}',
      onlyWhen: 'Wordt alleen gevraagd na een ander antwoord.',
      gone: 'Dit voorbeeld is verlopen',
      goneText: 'Een voorbeeld werkt een dag. Open het opnieuw vanuit het beheer.',
    },
    draft: {
      kept: 'Je browser bewaart wat je typt, alleen op dit toestel.',
      clear: 'Wis',
      cleared: 'Gewist. Wat je al typte, staat nog op deze bladzijde.',
    },
    similar: {
      title: 'Is het een van deze?',
      text: 'Dit staat er al en lijkt erop. Is het iets anders? Ga dan gewoon verder.',
      compared: 'Onze server vergeleek je titel en tekst daarvoor. Hij bewaart ze niet.',
      newTab: '(opent in een nieuw tabblad)',
    },
    gone: 'Deze link werkt niet meer',
    goneText: 'Een bewaard formulier blijft veertien dagen staan. Begin je opnieuw?',
  },

  replying: {
    title: 'Een vraag aan jou',
    send: 'Verstuur',
    gone: 'Deze link werkt niet',
    away: 'Dit lukt nu even niet',
    contact: 'Neem contact op',
  },

  submission: {
    received: 'Goed aangekomen',
    reference: 'Je kenmerk',
    referenceText: 'Schrijf het op of bewaar deze bladzijde. Geef het door als je ons iets vraagt.',
    next: 'Wat gebeurt er nu?',
    nextText: 'Iemand leest wat je stuurde. Je hoort van ons per mail.',
    follow: 'Volg je inzending',
    followText:
      'Je krijgt een eigen bladzijde waarop je altijd ziet hoe het staat. Het adres is alleen voor jou: geef het niet door.',
    title: 'Hoe staat het met je inzending?',
    state: 'Stand',
    states: {
      submitted: {
        label: 'ingediend',
        explanation: 'Je inzending is aangekomen. We bekijken ze binnenkort.',
      },
      'in-review': { label: 'in behandeling', explanation: 'Iemand van ons leest je inzending nu.' },
      'changes-requested': {
        label: 'aanpassing gevraagd',
        explanation:
          'Er moet nog iets veranderen. Lees de reden, pas je antwoorden aan en verstuur ze opnieuw.',
      },
      approved: {
        label: 'goedgekeurd',
        explanation: 'Je inzending is in orde en komt op de site, of staat er al.',
      },
      rejected: {
        label: 'afgewezen',
        explanation: 'Je inzending komt niet op de site. De reden staat hieronder.',
      },
      withdrawn: { label: 'ingetrokken', explanation: 'Je trok je inzending in. We doen er niets meer mee.' },
    },
    /** What an end says of what never comes on the site. */
    ends: {
      correction: {
        approved: { label: 'verwerkt', explanation: 'Bedankt. We pasten de pagina aan.' },
        rejected: {
          label: 'niet verwerkt',
          explanation: 'We pasten de pagina niet aan. De reden staat hieronder.',
        },
      },
      contact: {
        approved: {
          label: 'beantwoord',
          explanation: 'Je kreeg antwoord, of krijgt het nog per mail of telefoon.',
        },
        rejected: {
          label: 'niet behandeld',
          explanation: 'We gaan hier niet op in. De reden staat hieronder.',
        },
      },
      introduction: {
        approved: {
          label: 'gevraagd aan de andere kant',
          explanation:
            'We vroegen de andere kant of die wil kennismaken. Zodra het antwoord er is, hoor je het per mail.',
        },
        rejected: {
          label: 'niet gevraagd',
          explanation: 'We gaan hier niet op in. De reden staat hieronder.',
        },
      },
    },
    reason: 'Reden',
    history: 'Verloop',
    answers: 'Wat je stuurde',
    public: 'Bekijk het op de site',
    change: 'Pas je antwoorden aan',
    changeAction: 'Verstuur de aanpassing',
    withdraw: 'Trek je inzending in',
    withdrawTitle: 'Wil je je inzending intrekken?',
    withdrawText: 'We doen er dan niets meer mee. Dit kun je niet ongedaan maken.',
    withdrawAction: 'Ja, trek in',
    stay: 'Nee, terug',
    unknown: 'We vinden deze inzending niet',
    unknownText:
      'Kijk na of je het adres helemaal hebt overgenomen. Een afgeronde inzending blijft negentig dagen te zien.',
    away: 'We kunnen de stand nu niet tonen',
    awayText: 'Met je inzending is niets mis. Probeer het over een minuut opnieuw.',
  },

  contact: {
    title: 'Wie brengt jullie samen?',
    ask: 'Vraag een kennismaking',
    askPerson: 'Stel een vraag',
    askText: 'Je contactgegevens komen nooit op de site. De ambassadeur stelt jullie aan elkaar voor.',
    correct: 'Klopt er iets niet? Meld het',
    question: 'Stel een vraag hierover',
    share: 'Delen per mail',
  },

  ambassadors: {
    uncovered: 'Nog zonder ambassadeur',
    uncoveredText: 'Voor deze beleidsdomeinen zoeken we nog iemand. Tot dan helpt de taskforce je verder.',
    matches: 'Samengebracht',
    title: 'Ambassadeurs en contactpersonen',
    intro: 'Zij verzamelen de uitdagingen van hun beleidsdomein en zoeken er oplossingen bij.',
    domains: 'Beleidsdomeinen',
    sectors: 'Sectoren',
    about: 'Wat kan deze persoon voor je doen?',
    challenges: 'Uitdagingen in dit domein',
    noChallenges: 'Er staat nog geen uitdaging op het platform voor dit domein. Heb jij er een?',
    empty: 'Nog geen ambassadeur',
    emptyText: 'Tot dan helpt de taskforce je verder.',
  },

  federations: {
    title: 'Federaties',
    intro: 'Beroepsfederaties brengen de oplossingen van hun leden samen, en de vragen die bij hen leven.',
    members: 'Leden op het platform',
    noMembers: 'Van deze federatie staan er nog geen leden op het platform.',
    solutions: 'Oplossingen van leden',
    noSolutions: 'Er staat nog geen oplossing van een lid op het platform.',
    challenges: 'Uitdagingen',
    website: 'Website',
    partner: 'partner van bij de start',
    empty: 'Nog geen federatie',
    emptyText: 'Is jouw federatie de eerste? Laat het ons weten.',
    join: 'Doe mee met je federatie',
  },

  initiatives: {
    title: 'Initiatieven',
    intro: 'Wat er elders al bestaat. Zo bouwen we verder in plaats van opnieuw te beginnen.',
    visit: 'Naar het initiatief',
    organisation: 'Van',
    sectors: 'Sectoren',
    related: 'Wat er op het platform bij hoort',
  },

  news: {
    title: 'Nieuws',
    intro: 'Wat er gebeurt op het platform en bij wie het gebruikt.',
    published: 'Geplaatst op {date}',
    others: 'Meer nieuws',
    follow: 'Volg het nieuws met RSS',
  },

  search: {
    title: 'Zoeken',
    intro: 'Zoek in alles wat op het platform staat.',
    label: 'Waar zoek je naar?',
    action: 'Zoek',
    resultsFor: '{results} voor “{q}”',
    direct: 'Gevonden op naam',
    fuzzy: 'Lijkt erop',
    none: 'Niets gevonden voor “{q}”',
    noneText: 'Controleer de spelling, of beschrijf je uitdaging in je eigen woorden.',
    tryMatch: 'Beschrijf je uitdaging',
  },

  page: { updated: 'Laatst gewijzigd op {date}' },

  impact: {
    title: 'Wat het opleverde',
    intro:
      'Van wat binnenkwam tot wat vandaag gebruikt wordt. Elke stap telt één soort ding, en niets telt twee keer.',
    steps: {
      submitted: {
        label: 'Ingediend',
        explanation: 'Formulieren met een uitdaging of een oplossing die binnenkwamen.',
      },
      published: {
        label: 'Gepubliceerd',
        explanation: 'Uitdagingen en oplossingen die op de site kwamen, ook wat de redactie zelf schreef.',
      },
      proposed: {
        label: 'Voorgesteld',
        explanation: 'Matches: een ambassadeur stelde een oplossing voor bij een uitdaging.',
      },
      introduced: {
        label: 'Kennisgemaakt',
        explanation: 'Matches waarvan beide kanten met elkaar in contact kwamen.',
      },
      inUse: { label: 'In gebruik', explanation: 'Matches waarvan de oplossing in gebruik kwam.' },
      lasting: { label: 'Blijvend', explanation: 'Matches die bleven, ook toen het ergste voorbij was.' },
    },
    groups: {
      records: { title: 'Uitdagingen en oplossingen', text: 'Wat erbij kwam op het portaal.' },
      matches: {
        title: 'Matches',
        text: 'Wat ervan kwam. Een match die verder raakte, telt ook in de stappen ervoor.',
      },
    },
    overview: 'Zes stappen',
    byWeek: 'Per week',
    byWeekText: 'Hoeveel er elke week een stap bereikten: de laatste {n} weken.',
    bySector: 'Per sector',
    bySectorText:
      'Van links naar rechts de zes stappen. Een match telt bij de sectoren van de uitdaging. Wat in twee sectoren thuishoort, telt in beide.',
    mostInWeek: 'meeste in een week: {n}',
    asTable: 'Toon als tabel',
    step: 'Stap',
    number: 'Aantal',
    week: 'Week van',
    take: 'Neem de cijfers mee',
    takeText: 'Alle weken en alle sectoren, als open data.',
    file: 'De zes stappen ({format})',
    empty: 'Er valt nog niets te tellen',
    emptyText: 'Zodra de eerste uitdaging of oplossing binnenkomt, zie je hier wat ervan komt.',
  },

  openData: {
    title: 'Open data',
    intro:
      'Alles wat je op deze site leest, kun je meenemen en hergebruiken. Zonder account, zonder sleutel.',
    files: 'Bestanden',
    filesText: 'Altijd even vers als de site. De eerste regel van een CSV-bestand noemt de kolommen.',
    feeds: 'Volg wat er nieuw is',
    feedsText:
      'Een feedlezer toont je elke nieuwe uitdaging, elke oplossing en elk bericht. Ook elke sector heeft een feed.',
    portalFeed: 'Alles samen (RSS)',
    challengesFeed: 'Nieuwe uitdagingen (RSS)',
    solutionsFeed: 'Nieuwe oplossingen (RSS)',
    newsFeed: 'Nieuws (RSS)',
    terms: 'Voorwaarden',
    termsText:
      'Je mag deze gegevens vrij gebruiken, ook commercieel, als je de bron noemt. Contactgegevens zitten er nooit in.',
    catalogue: 'Beschrijving voor catalogi (DCAT, JSON-LD)',
  },

  notFound: {
    title: 'Deze pagina past nergens bij',
    text: 'Het adres klopt niet, of wat hier stond, is weg. Misschien vind je het zo:',
  },

  broken: {
    title: 'Er liep iets mis',
    text: 'Dat ligt aan ons, niet aan jou. Probeer het over een minuut opnieuw.',
    retry: 'Probeer opnieuw',
  },

  offline: {
    title: 'Deze pagina is er niet zonder internet',
    text: 'Je bent offline, of onze site antwoordt niet. Deze pagina opende je nog niet op dit toestel. Wat je al opende, werkt nog wel. Ook zoeken lukt, als je dat hier al eens deed.',
    match: 'Zoek een match',
    forms:
      'Was je een formulier aan het invullen? Je browser onthoudt wat je typte. Open het formulier opnieuw als je weer internet hebt.',
    keptPages: 'Deze pagina’s kun je nu lezen',
    notice: 'Je bent offline. Dit is de pagina zoals ze was op {date}.',
  },
}

/** The shape that every language fills in. */
export type Dictionary = typeof nl
