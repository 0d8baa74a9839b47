import type { SubmissionState } from '#collections/submissions/transitions.ts'

/** The admin's languages. */
export type AdminLanguage = 'nl' | 'en'
export const languageOf = (language: string): AdminLanguage => (language === 'en' ? 'en' : 'nl')

/** What the buttons of a decision say. */
export const stepWords: Record<AdminLanguage, Record<SubmissionState, string>> = {
  nl: {
    submitted: 'Opnieuw indienen',
    'in-review': 'Neem in behandeling',
    'changes-requested': 'Vraag een aanpassing',
    approved: 'Keur goed',
    rejected: 'Wijs af',
    withdrawn: 'Trek in',
  },
  en: {
    submitted: 'Submit again',
    'in-review': 'Take up',
    'changes-requested': 'Ask for a change',
    approved: 'Approve',
    rejected: 'Reject',
    withdrawn: 'Withdraw',
  },
}

export const words = {
  nl: {
    review: 'Beoordelen',
    answers: 'Wat er werd ingestuurd',
    record: 'Wat er op de site komt',
    checklist: 'Klaar om te publiceren?',
    checked: { met: 'in orde', unmet: 'ontbreekt', open: 'nog niet, maar dat mag' },
    willPublish: 'Alles is in orde: goedkeuren zet dit meteen op de site.',
    willDraft: 'Er ontbreekt iets: goedkeuren maakt een concept, dat je aanvult voor je publiceert.',
    unlinked: (name: string) =>
      `In het formulier staat “${name}”. Zo’n organisatie is er op het portaal niet. Heet ze hier anders? Kies ze dan bij “Organisatie”.`,
    askToMake: 'Is ze nieuw? Vraag de redactie om ze te maken.',
    typeOf: (name: string) => `Is ze nieuw? Kies wat “${name}” is`,
    typeNeeded: 'Kies eerst wat voor organisatie het is.',
    makeOrganisation: 'Maak en koppel de organisatie',
    typedOnForm: (name: string) =>
      `Wie dit instuurde, schreef “${name}” als organisatie. Kies of maak ze voor je publiceert: de naam hoort erbij te staan.`,
    similar: 'Lijkt op',
    attachments: 'Bijlagen',
    logo: 'Logo',
    logoBecomes: (name: string, organisation: string) =>
      `Goedkeuren maakt van “${name}” het logo van ${organisation}. Klopt het niet? Haal het eerst weg bij “Bijlagen”.`,
    logoOfNobody: (name: string) =>
      `“${name}” wordt het logo van wie je bij “Organisatie” kiest. Kies je niemand, dan blijft het een bijlage.`,
    logoReplaces: (organisation: string) => `Vervang het logo van ${organisation}`,
    decide: 'Wat beslis je?',
    decideOwn: 'Wat wil je doen?',
    reasonFor: {
      'changes-requested': {
        question: 'Wat moet de inzender aanpassen?',
        send: 'Verstuur de vraag',
      },
      rejected: { question: 'Waarom wijs je dit af?', send: 'Verstuur de afwijzing' },
    },
    readByMail: (who: string) => `Wat je hier schrijft, gaat letterlijk per mail naar ${who}.`,
    readOnPage: 'Hier gaat geen mail over. De inzender leest dit letterlijk bij de inzending zelf.',
    cancel: 'Toch niet',
    givenReason: 'Dit kreeg de inzender te lezen',
    given: {
      'changes-requested': 'De redactie vraagt een aanpassing',
      rejected: 'De redactie zette dit niet op de site',
    },
    willChange: 'Goedkeuren zet op de site wat je hieronder aanvinkt.',
    takeOver: 'Neem over',
    old: 'Nu',
    new: 'Voorstel',
    nothing: 'niet ingevuld',
    failed: 'Dit lukte niet. Laad de pagina opnieuw en probeer het nog eens.',
    notSaved:
      'Wat je op deze pagina veranderde, kon niet bewaard worden. Kijk de velden na en probeer het opnieuw.',
    done: 'Bewaard. De pagina wordt opnieuw geladen.',
    ended: 'Deze inzending is afgerond.',
    /** What approving is called for what never comes on the site. */
    approves: { contact: 'Afgehandeld', introduction: 'Vraag de andere kant' } as Partial<
      Record<string, string>
    >,
    introduces: (one: string, other: string) =>
      `“Vraag de andere kant” maakt een match van “${one}” en “${other}”, en vraagt per mail of ze willen kennismaken.`,
    introducesNew: (record: string) =>
      `“Vraag de andere kant” maakt van deze vraag een concept, en een match met “${record}”. Wie dat aanbiedt of vraagt, krijgt een mail. Staat het al op het platform? Kies het dan eerst bij “De andere kant”.`,
    introductionAsked:
      'De vraag is verstuurd. Wie nog ja moet zeggen, krijgt een mail met een link. Zeggen ze allebei ja, dan brengt één mail hen samen. Volg het op bij de match.',
    changeRecord: 'Pas het aan en dien het opnieuw in',
    changeByMail:
      'Dit kwam via het formulier binnen. Wie het instuurde, past het aan via de link in de mail.',
    days: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? '1 dag' : `${days} dagen`),
    onBehalf: 'Kwam er iets binnen per mail of telefoon? Dien het in namens wie het vroeg:',
    onBehalfHelp: 'Vul diens e-mailadres in: daar gaan de mails naartoe. Daarna staat het in deze lijst.',
    forms: { oplossing: 'een oplossing', uitdaging: 'een uitdaging', contact: 'een vraag' },
    queues: {
      waiting: 'Wacht op ons',
      mine: 'Aan mij toegewezen',
      asked: 'Aanpassing gevraagd',
      all: 'Alles',
    },
  },
  en: {
    review: 'Review',
    answers: 'What was sent in',
    record: 'What will be on the site',
    checklist: 'Ready to publish?',
    checked: { met: 'all right', unmet: 'missing', open: 'not yet, which is fine' },
    willPublish: 'All is right: approving puts this on the site at once.',
    willDraft: 'Something is missing: approving makes a draft, which you complete before you publish.',
    unlinked: (name: string) =>
      `The form says “${name}”. The portal has no organisation of that name. Is it called otherwise here? Then choose it at “Organisation”.`,
    askToMake: 'Is it new? Ask the editors to make it.',
    typeOf: (name: string) => `Is it new? Choose what “${name}” is`,
    typeNeeded: 'Choose first what kind of organisation it is.',
    makeOrganisation: 'Make and link the organisation',
    typedOnForm: (name: string) =>
      `Whoever sent this in wrote “${name}” as the organisation. Choose or make it before you publish: the name belongs with it.`,
    similar: 'Resembles',
    attachments: 'Attachments',
    logo: 'Logo',
    logoBecomes: (name: string, organisation: string) =>
      `Approving makes “${name}” the logo of ${organisation}. Is it not right? Then remove it from “Attachments” first.`,
    logoOfNobody: (name: string) =>
      `“${name}” becomes the logo of whom you choose at “Organisation”. When you choose nobody, it stays an attachment.`,
    logoReplaces: (organisation: string) => `Replace the logo of ${organisation}`,
    decide: 'What do you decide?',
    decideOwn: 'What do you want to do?',
    reasonFor: {
      'changes-requested': {
        question: 'What should the submitter change?',
        send: 'Send the request',
      },
      rejected: { question: 'Why do you reject this?', send: 'Send the rejection' },
    },
    readByMail: (who: string) => `What you write here is mailed to ${who}, word for word.`,
    readOnPage: 'No mail goes out about this. The submitter reads it word for word with the submission.',
    cancel: 'Never mind',
    givenReason: 'This is what the submitter read',
    given: {
      'changes-requested': 'The editors ask for a change',
      rejected: 'The editors did not put this on the site',
    },
    willChange: 'Approving puts on the site what you tick below.',
    takeOver: 'Take over',
    old: 'Now',
    new: 'Suggested',
    nothing: 'not filled in',
    failed: 'This did not work. Load the page again and try once more.',
    notSaved: 'What you changed on this page could not be saved. Check the fields and try again.',
    done: 'Saved. The page is loading again.',
    ended: 'This submission is finished.',
    approves: { contact: 'Handled', introduction: 'Ask the other side' } as Partial<Record<string, string>>,
    introduces: (one: string, other: string) =>
      `“Ask the other side” makes a match of “${one}” and “${other}”, and asks by mail whether they would like to meet.`,
    introducesNew: (record: string) =>
      `“Ask the other side” makes a draft of this request, and a match with “${record}”. Whoever is behind it gets a mail. Is it on the platform already? Then choose it first at “The other side”.`,
    introductionAsked:
      'The question was sent. Who still has to say yes gets a mail with a link. When both say yes, one mail brings them together. Follow it up with the match.',
    changeRecord: 'Change it and submit it again',
    changeByMail: 'This came in by the form. Whoever sent it changes it by the link in the mail.',
    days: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`),
    onBehalf: 'Did something come in by mail or telephone? Send it in for whoever asked:',
    onBehalfHelp:
      'Fill in their e-mail address: that is where the mails go. After that it stands in this list.',
    forms: { oplossing: 'a solution', uitdaging: 'a challenge', contact: 'a question' },
    queues: { waiting: 'Waiting for us', mine: 'Assigned to me', asked: 'Changes requested', all: 'All' },
  },
} as const
