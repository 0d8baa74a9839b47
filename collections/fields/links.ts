import type { ArrayField } from 'payload'
import { checked } from './checked.ts'
import { labelled, say, type Words } from './labelled.ts'

/**
 * An address on this site (`/oplossingen`) or elsewhere (`https://…`); nothing that can run a script. Browsers read `//`,
 * `/\` and a slash with a tab behind it as another site.
 */
export const isAddress = (value: string): boolean =>
  /^\/(?![/\\])\S*$/.test(value) || /^(https?:\/\/|mailto:)\S+$/.test(value)

const validate = checked(
  isAddress,
  say(
    'Begin met / voor een pagina van deze site, of met https:// voor een andere site.',
    'Begin with / for a page of this site, or with https:// for another site.',
  ),
)

/** A list of links, each with its text. */
export const linksField = (name: string, label: Words, help: Words, localized = false): ArrayField => ({
  name,
  type: 'array',
  labels: { singular: say('Link', 'Link'), plural: say('Links', 'Links') },
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
