import type { AdminLanguage } from '../moderation/words.ts'

/** What a federation reads in the admin, beside its own records. */
export const words = {
  nl: {
    submitting: 'Indienen',
    first: 'Bewaar eerst een concept. Daarna dien je het hier in.',
    explain: 'Klaar? Dien in. De redactie leest het na en zet het op de site. Je krijgt bericht per mail.',
    explainPublished:
      'Dit staat op de site. Wat je wijzigt, komt er pas op als de redactie het heeft nagelezen: dien het daarvoor in.',
    waiting: (reference: string) =>
      `Ingediend als ${reference}. De redactie leest het na. Je krijgt bericht per mail.`,
    reviewed: 'Je kunt hier nu niets wijzigen',
    whyReviewed: (reference: string) =>
      `Je diende dit in als ${reference}, en de redactie leest het na. Wat je hier ziet, is wat zij lezen. Wil je nog iets aanpassen? Open de inzending en kies “Trek in”. Dan pas je het hier aan en dien je het opnieuw in.`,
    asked: 'De redactie vraagt een aanpassing:',
    open: 'Bekijk de inzending',
    submit: 'Dien in',
    again: 'Dien opnieuw in',
    required: 'verplicht',
    choose: 'Kies een antwoord',
    saving: 'We bewaren je laatste wijziging…',
    failed: 'Dit lukte niet. Laad de pagina opnieuw en probeer het nog eens.',
    noForm: 'Er staat nu geen formulier open. Vraag het aan de redactie.',
    invite: 'Nodig iemand uit',
    inviteColleague: 'Nodig een collega uit',
    inviteHelp: 'Die krijgt een mail om een wachtwoord te kiezen, en ziet wat van jullie organisatie is.',
    name: 'Naam',
    email: 'E-mailadres',
    organisation: 'Organisatie',
    send: 'Verstuur uitnodiging',
    invited: (name: string, email: string) => `De uitnodiging voor ${name} is onderweg naar ${email}.`,
    invitedNext:
      'De link in die mail werkt zeven dagen. Wie er een wachtwoord mee kiest, kan meteen aan de slag; het account staat nu al in de lijst hieronder. Geen mail gekregen? Nodig de persoon hier gewoon nog eens uit.',
  },
  en: {
    submitting: 'Submit',
    first: 'Save a draft first. After that you submit it here.',
    explain: 'Ready? Submit it. The editors read it and put it on the site. You get a mail.',
    explainPublished:
      'This is on the site. What you change gets there only after the editors have read it: submit it for that.',
    waiting: (reference: string) => `Submitted as ${reference}. The editors are reading it. You get a mail.`,
    reviewed: 'You cannot change anything here now',
    whyReviewed: (reference: string) =>
      `You submitted this as ${reference}, and the editors are reading it. What you see here is what they read. Do you still want to change something? Open the submission and choose “Withdraw”. Then you change it here and submit it again.`,
    asked: 'The editors ask for a change:',
    open: 'Look at the submission',
    submit: 'Submit',
    again: 'Submit again',
    required: 'required',
    choose: 'Choose an answer',
    saving: 'Saving your latest change…',
    failed: 'This did not work. Load the page again and try once more.',
    noForm: 'There is no form open now. Ask the editors.',
    invite: 'Invite someone',
    inviteColleague: 'Invite a colleague',
    inviteHelp: 'They get a mail to choose a password, and see what is your organisation’s.',
    name: 'Name',
    email: 'E-mail address',
    organisation: 'Organisation',
    send: 'Send the invitation',
    invited: (name: string, email: string) => `The invitation for ${name} is on its way to ${email}.`,
    invitedNext:
      'The link in that mail works for seven days. Whoever chooses a password with it can begin at once; the account is in the list below already. No mail? Just invite the person here once more.',
  },
} as const satisfies Record<AdminLanguage, object>
