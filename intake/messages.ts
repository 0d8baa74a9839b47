import type { Problem, ProblemKind } from './check.ts'
import { questionsOf, type Form, type Language } from './form.ts'

/** Says what is wrong with an answer and what to do, in the language of the form. */
export const sayProblem = (problem: Problem, form: Form): string => {
  const question = questionsOf(form).find(({ name }) => name === problem.question)
  const label = question?.label ?? problem.question.slice(0, 60)
  const chooses = question ? question.options.length > 0 : false
  return words[form.language][problem.kind]({
    label: label.replace(/[?:.]\s*$/u, ''),
    chooses,
    limit: problem.limit ?? 0,
    length: problem.length ?? 0,
  })
}

type Told = { label: string; chooses: boolean; limit: number; length: number }

const words: Record<Language, Record<ProblemKind, (told: Told) => string>> = {
  nl: {
    missing: ({ label, chooses }) => (chooses ? `Kies een antwoord bij “${label}”.` : `Vul “${label}” in.`),
    'too-long': ({ label, limit, length }) =>
      `“${label}” is te lang: ${length} tekens. Maak er hoogstens ${limit} van.`,
    unreadable: ({ label }) =>
      `In “${label}” staan tekens die we niet kunnen bewaren. Typ de tekst opnieuw of plak hem zonder opmaak.`,
    'not-an-email': ({ label }) => `“${label}” is geen e-mailadres. Schrijf het zoals naam@voorbeeld.be.`,
    'not-a-phone': ({ label }) => `“${label}” is geen telefoonnummer. Schrijf het zoals 02 123 45 67.`,
    'not-an-address': ({ label }) =>
      `“${label}” is geen webadres. Schrijf het volledig, zoals https://www.voorbeeld.be.`,
    'not-a-date': ({ label }) => `“${label}” is geen datum. Kies een dag, zoals 2027-03-31.`,
    'not-an-option': ({ label }) => `Kies bij “${label}” een antwoord uit de lijst.`,
    'wrong-type': ({ label }) => `Het antwoord bij “${label}” kunnen we niet lezen. Vul het opnieuw in.`,
    unknown: ({ label }) => `“${label}” hoort niet bij dit formulier. Laad de pagina opnieuw.`,
  },
  en: {
    missing: ({ label, chooses }) => (chooses ? `Choose an answer for “${label}”.` : `Fill in “${label}”.`),
    'too-long': ({ label, limit, length }) =>
      `“${label}” is too long: ${length} characters. Make it ${limit} at most.`,
    unreadable: ({ label }) =>
      `“${label}” holds characters that we cannot keep. Type the text again or paste it without formatting.`,
    'not-an-email': ({ label }) => `“${label}” is no e-mail address. Write it like name@example.org.`,
    'not-a-phone': ({ label }) => `“${label}” is no phone number. Write it like +32 2 123 45 67.`,
    'not-an-address': ({ label }) =>
      `“${label}” is no web address. Write all of it, like https://www.example.org.`,
    'not-a-date': ({ label }) => `“${label}” is no date. Choose a day, like 2027-03-31.`,
    'not-an-option': ({ label }) => `Choose an answer from the list for “${label}”.`,
    'wrong-type': ({ label }) => `We cannot read the answer to “${label}”. Fill it in again.`,
    unknown: ({ label }) => `“${label}” does not belong to this form. Load the page again.`,
  },
}
