import type { Refusal } from '#intake/protocol.ts'
import type { Language } from '#intake/form.ts'

/** Thrown where a request cannot go on; the sealed endpoint answers it. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: 400 | 404 | 409 | 413 | 415 | 422 | 429 | 503
  readonly refusal: Refusal
  constructor(status: Refused['status'], refusal: Refusal) {
    super(refusal.message)
    this.status = status
    this.refusal = refusal
  }
}

/** Refuses with one of the sentences below. */
export const refuse = (status: Refused['status'], reason: Reason, language: Language = 'nl'): never => {
  throw new Refused(status, { message: sentences[language][reason] })
}

export type Reason = keyof (typeof sentences)['nl']

/** What the site shows; each says what to do. */
export const sentences = {
  nl: {
    away: 'We hebben dit niet ontvangen. Alles wat je typte staat hier nog. Probeer het over een minuut opnieuw.',
    unreadable: 'Dit formulier kunnen we niet lezen. Laad de pagina opnieuw en probeer het nog eens.',
    expired:
      'Dit formulier stond te lang open. Wat je typte staat er nog: stuur het opnieuw in via deze pagina.',
    noForm: 'Dit formulier bestaat niet meer. Laad de pagina opnieuw.',
    problems: 'Er klopt iets niet. Kijk de aangeduide vragen na.',
    again:
      'Deze inzending hadden we al ontvangen, met andere antwoorden. Wil je iets wijzigen? Gebruik de link in je mail.',
    busy: 'Er komt nu veel tegelijk binnen van jouw adres. Wacht even en probeer het dan opnieuw. Wat je typte staat er nog.',
    noToken: 'Deze link werkt niet of niet meer. Kijk of je hem helemaal overnam uit je mail.',
    linkOver:
      'Deze link is verlopen. Antwoord op de mail waarin hij stond, dan stuurt de ambassadeur je een nieuwe.',
    noChoice: 'Kies eerst een antwoord.',
    noReason: 'Schrijf er nog bij waarom niet. Eén zin is genoeg.',
    notNow: 'Dit kan nu niet meer: de inzending staat intussen in een andere stand. Laad de pagina opnieuw.',
    noRecord: 'Waarover dit gaat, staat niet meer op de site.',
    noReceipt: 'Een bestand is niet meer bij ons. Voeg het opnieuw toe.',
    kind: 'Dit soort bestand nemen we niet aan. Stuur een png, jpeg, webp of pdf.',
    tooBig: 'Dit bestand is te groot: een beeld mag 5 MB zijn, een pdf 10 MB.',
    tooWide: 'Dit beeld heeft te veel beeldpunten. Maak het kleiner, hoogstens 6000 bij 6000.',
    broken: 'Dit bestand kunnen we niet openen. Bewaar het opnieuw als png, jpeg, webp of pdf.',
    noEmail: 'Vul een e-mailadres in, zoals naam@voorbeeld.be. We sturen de link daarheen.',
  },
  en: {
    away: 'We did not receive this. All that you typed is still here. Try again in a minute.',
    unreadable: 'We cannot read this form. Load the page again and try once more.',
    expired: 'This form was open too long. What you typed is still here: send it again from this page.',
    noForm: 'This form is no longer there. Load the page again.',
    problems: 'Something is not right. Look at the questions that are pointed out.',
    again:
      'We had received this submission already, with other answers. Do you want to change it? Use the link in your mail.',
    busy: 'A lot is coming in from your address just now. Wait a moment and try again. What you typed is still here.',
    noToken: 'This link does not work, or no longer. See whether you copied all of it from your mail.',
    linkOver:
      'This link has expired. Answer the mail that it stood in, and the ambassador sends you a new one.',
    noChoice: 'Choose an answer first.',
    noReason: 'Do write why not. One sentence is enough.',
    notNow: 'This is no longer possible: the submission has moved on. Load the page again.',
    noRecord: 'What this is about is no longer on the site.',
    noReceipt: 'A file is no longer with us. Add it again.',
    kind: 'We do not take this kind of file. Send a png, jpeg, webp or pdf.',
    tooBig: 'This file is too large: a picture may be 5 MB, a pdf 10 MB.',
    tooWide: 'This picture has too many pixels. Make it smaller, at most 6000 by 6000.',
    broken: 'We cannot open this file. Save it again as png, jpeg, webp or pdf.',
    noEmail: 'Fill in an e-mail address, like name@example.org. We send the link there.',
  },
} as const satisfies Record<Language, Record<string, string>>
