import type { Challenge, Solution } from '../payload-types.ts'
import { say, type Words } from '../fields/labelled.ts'

/** Of a record, what the rules look at; whatever its fields hold. */
export type Looked = Partial<Record<keyof Solution | keyof Challenge, unknown>>
export type Kind = 'solution' | 'challenge'
export type Rule = {
  name: string
  of: readonly Kind[]
  /** What is looked at. */
  label: Words
  /** What the submitter is asked when it is not so; null: it may stay open, and nothing waits for it. */
  ask: Words | null
  isMet: (record: Looked) => boolean
}

const both = ['solution', 'challenge'] as const
/** Letters; the forms of a new portal say so. */
export const shortest = { summary: 40, description: 120 } as const

/**
 * What a record needs before it is published. Source: the conditions of the original platform (only organisations, described as
 * accurately as possible, urgency or duration stated) and the founding note (policy domain, contact, the app that follows people).
 */
export const rules: readonly Rule[] = [
  {
    name: 'organisation',
    of: both,
    label: say('De organisatie is gekend', 'The organisation is known'),
    ask: say(
      'Zeg namens welke organisatie je dit indient.',
      'Say on behalf of which organisation you send this in.',
    ),
    isMet: ({ provider, organisation }) => isSet(provider) || isSet(organisation),
  },
  {
    name: 'description',
    of: both,
    label: say('Het is goed genoeg beschreven', 'It is described well enough'),
    ask: say(
      `Beschrijf het wat uitgebreider: een samenvatting van minstens ${shortest.summary} tekens en een beschrijving van minstens ${shortest.description}.`,
      `Describe it a little more: a summary of at least ${shortest.summary} characters and a description of at least ${shortest.description}.`,
    ),
    isMet: ({ summary, description }) =>
      lengthOf(summary) >= shortest.summary &&
      lengthOf(description) >= shortest.description &&
      String(summary).trim() !== String(description).trim(),
  },
  {
    name: 'duration',
    of: ['challenge'],
    label: say('Urgentie of duur staat erbij', 'Urgency or duration is stated'),
    ask: say('Zeg hoe dringend het is, of tot wanneer.', 'Say how urgent it is, or until when.'),
    isMet: ({ urgency, validUntil }) => isSet(urgency) || isSet(validUntil),
  },
  {
    name: 'duration',
    of: ['solution'],
    label: say('Hoe snel het inzetbaar is, staat erbij', 'How soon it can be used is stated'),
    ask: say('Zeg hoe snel iemand ermee kan werken.', 'Say how soon someone can work with it.'),
    isMet: ({ deployableIn }) => isSet(deployableIn),
  },
  {
    name: 'sectors',
    of: both,
    label: say('Er is een sector gekozen', 'A sector is chosen'),
    ask: say('Kies minstens één sector.', 'Choose at least one sector.'),
    isMet: ({ sectors }) => Array.isArray(sectors) && sectors.length > 0,
  },
  {
    name: 'policyDomain',
    of: ['challenge'],
    label: say('Er is een beleidsdomein gekozen', 'A policy domain is chosen'),
    // The form says so too: who does not know leaves it open, and the taskforce follows it up.
    ask: null,
    isMet: ({ policyDomain }) => isSet(policyDomain),
  },
  {
    name: 'contact',
    of: both,
    label: say('We weten wie we kunnen bereiken', 'We know whom to reach'),
    ask: say('Geef een e-mailadres waarop we je bereiken.', 'Give an e-mail address at which we reach you.'),
    isMet: ({ contact }) =>
      typeof contact === 'object' && contact !== null && 'email' in contact && isSet(contact.email),
  },
  {
    name: 'privacy',
    of: ['solution'],
    label: say('De vraag over privacy is beantwoord', 'The question about privacy is answered'),
    ask: say(
      'Zeg welke persoonsgegevens je oplossing gebruikt, of dat ze er geen gebruikt.',
      'Say which personal data your solution uses, or that it uses none.',
    ),
    isMet: ({ privacy }) => lengthOf(privacy) > 0,
  },
]

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== ''
const lengthOf = (value: unknown): number => (typeof value === 'string' ? Array.from(value.trim()).length : 0)
