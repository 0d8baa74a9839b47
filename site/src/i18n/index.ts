import { en } from './en.ts'
import { nl, type Dictionary, type Plural } from './nl.ts'

export type { Dictionary, Plural, Term } from './nl.ts'

/** The languages of the site; the first is the one without a prefix in the address. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'nl'

/** The texts of the interface in a language. */
export const dictionary = (locale: Locale): Dictionary => dictionaries[locale]

/** Fills the places of a text: `fill('tot {date}', { date })`. A place that is not given stays as it is. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))

/** A text for a number of things: `count('nl', 3, t.counts.solutions)` is "3 oplossingen". */
export const count = (locale: Locale, n: number, forms: Plural): string =>
  fill(plural(locale, n, forms), { n: formatNumber(locale, n) })

/** Chooses the form that goes with a number, by the rules of the language. */
export const plural = (locale: Locale, n: number, forms: Plural): string =>
  rules[locale].select(n) === 'one' ? forms.one : forms.other

/** A number in the notation of the language: 1.234 in Dutch. */
export const formatNumber = (locale: Locale, n: number): string => numbers[locale].format(n)

/** A date written out: 30 april 2027. Takes an ISO string; days are those of Brussels. */
export const formatDate = (locale: Locale, iso: string): string => dates[locale].format(new Date(iso))

/** Words as a sentence would list them: "a, b en c". */
export const formatList = (locale: Locale, words: string[]): string => lists[locale].format(words)

/** The language as browsers write dates and numbers in it. */
export const languageTag = (locale: Locale): string => tag[locale]

const dictionaries: Record<Locale, Dictionary> = { nl, en }
const tag: Record<Locale, string> = { nl: 'nl-BE', en: 'en-GB' }

// Formatters are costly to make and free to keep.
const each = <Value>(make: (language: string) => Value): Record<Locale, Value> => ({
  nl: make(tag.nl),
  en: make(tag.en),
})
const rules = each((language) => new Intl.PluralRules(language))
const numbers = each((language) => new Intl.NumberFormat(language))
const dates = each(
  (language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Brussels' }),
)
const lists = each((language) => new Intl.ListFormat(language, { type: 'conjunction' }))
