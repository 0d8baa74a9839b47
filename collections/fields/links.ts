import type { ArrayField, TextFieldSingleValidation } from 'payload'
import { labelled, say, type Words } from './labelled.ts'

/** An address on this site (`/oplossingen`) or elsewhere (`https://…`); nothing that can run a script. */
export const isAddress = (value: string): boolean =>
  /^\/(?!\/)/.test(value) || /^(https?:\/\/|mailto:)\S+$/.test(value)

const validate: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isAddress(value)) ||
  (req.i18n?.language === 'en'
    ? 'Begin with / for a page of this site, or with https:// for another site.'
    : 'Begin met / voor een pagina van deze site, of met https:// voor een andere site.')

/** A list of links, each with its text. */
export const linksField = (name: string, label: Words, help: Words, localized = false): ArrayField => ({
  name,
  type: 'array',
  maxRows: 12,
  ...labelled(label, help),
  fields: [
    {
      name: 'label',
      type: 'text',
      required: true,
      localized,
      maxLength: 60,
      ...labelled(
        say('Tekst', 'Text'),
        say('Zeg wat er gebeurt als je klikt.', 'Say what happens on a click.'),
      ),
    },
    {
      name: 'href',
      type: 'text',
      required: true,
      maxLength: 300,
      validate,
      ...labelled(
        say('Adres', 'Address'),
        say(
          'Een Nederlands adres zonder /en: de site kiest zelf de taal.',
          'A Dutch address without /en: the site chooses the language itself.',
        ),
      ),
    },
  ],
})
