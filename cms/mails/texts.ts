import type { MailKind } from '#collections/forms/mails.ts'
import type { Language } from '#intake/form.ts'

type Text = { subject: string; text: string }

/** The portal's own words, for forms that have none. `{reden}` and `{link}` stand in a paragraph of their own. */
export const ownTexts: Record<Language, Record<MailKind, Text>> = {
  nl: {
    received: {
      subject: 'We ontvingen je inzending {kenmerk}',
      text: 'Dag {naam}\n\nBedankt. We ontvingen “{titel}”. Je kenmerk is {kenmerk}.\n\nIemand van ons leest je inzending na. Je krijgt een mail zodra er nieuws is, meestal binnen vijf werkdagen. Op deze pagina zie je hoe het ermee staat, en kun je ze intrekken:\n\n{link}\n\nBewaar deze mail: wie de link heeft, ziet je inzending.',
    },
    changesRequested: {
      subject: 'Kun je iets aanpassen? Inzending {kenmerk}',
      text: 'Dag {naam}\n\nWe lazen “{titel}” na. Voor we dit kunnen publiceren, vragen we je iets aan te passen:\n\n{reden}\n\nJe past het aan op deze pagina. Alles wat je al invulde staat er nog:\n\n{link}',
    },
    approved: {
      subject: 'Goedgekeurd: inzending {kenmerk}',
      text: 'Dag {naam}\n\nGoed nieuws: we keurden “{titel}” goed. We werken de tekst nog af. Je krijgt een mail zodra hij op de site staat.\n\n{link}',
    },
    published: {
      subject: 'Het staat online: inzending {kenmerk}',
      text: 'Dag {naam}\n\nGoed nieuws: “{titel}” is goedgekeurd en staat op de site. Bedankt om mee te doen.\n\nJe vindt de link op deze pagina:\n\n{link}',
    },
    rejected: {
      subject: 'Over je inzending {kenmerk}',
      text: 'Dag {naam}\n\nWe lazen “{titel}” na, en kunnen het niet op de site zetten. Dit is waarom:\n\n{reden}\n\nHeb je vragen? Antwoord dan op deze mail, of kijk op deze pagina:\n\n{link}',
    },
  },
  en: {
    received: {
      subject: 'We received your submission {kenmerk}',
      text: 'Dear {naam}\n\nThank you. We received “{titel}”. Your reference is {kenmerk}.\n\nOne of us reads your submission. You get a mail as soon as there is news, mostly within five working days. On this page you see how it stands, and can withdraw it:\n\n{link}\n\nKeep this mail: whoever has the link can see your submission.',
    },
    changesRequested: {
      subject: 'Could you change something? Submission {kenmerk}',
      text: 'Dear {naam}\n\nWe read “{titel}”. Before we can publish it, we ask you to change something:\n\n{reden}\n\nYou change it on this page. All that you filled in is still there:\n\n{link}',
    },
    approved: {
      subject: 'Approved: submission {kenmerk}',
      text: 'Dear {naam}\n\nGood news: we approved “{titel}”. We are finishing the text. You get a mail as soon as it is on the site.\n\n{link}',
    },
    published: {
      subject: 'It is online: submission {kenmerk}',
      text: 'Dear {naam}\n\nGood news: “{titel}” is approved and stands on the site. Thank you for taking part.\n\nYou find the link on this page:\n\n{link}',
    },
    rejected: {
      subject: 'About your submission {kenmerk}',
      text: 'Dear {naam}\n\nWe read “{titel}”, and cannot put it on the site. This is why:\n\n{reden}\n\nDo you have questions? Answer this mail, or look at this page:\n\n{link}',
    },
  },
}

/** Fills `{names}` in; what has no value is left out, with the space before it. */
export const fillIn = (text: string, values: Record<string, string>): string =>
  text.replace(/( ?)\{(\w+)\}/g, (_, space: string, name: string) => {
    const value = values[name] ?? ''
    return value === '' ? '' : space + value
  })
