import type { TextField } from 'payload'
import { checked } from './checked.ts'
import { ownInCopies } from './copies.ts'
import { labelled, say } from './labelled.ts'

/** A word in an address: small letters, digits and single hyphens. */
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * Makes an address from a title: accents folded, the rest in small letters and hyphens, at most 80 characters.
 * @returns an empty string when nothing of the title can stand in an address
 */
const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')

/**
 * The last part of a record's address; made from another field when it is left empty.
 * @param source the field that it is made from
 */
export const slugField = (source: 'title' | 'name', options: { unique?: boolean } = {}): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: options.unique ?? true,
  index: true,
  maxLength: 80,
  hooks: {
    ...ownInCopies,
    beforeValidate: [
      ({ value, siblingData }): unknown => {
        if (typeof value === 'string' && value.trim()) return value.trim()
        const title: unknown = siblingData[source]
        return typeof title === 'string' ? slugOf(title) : value
      },
    ],
  },
  validate: checked(
    (value) => slugPattern.test(value),
    say(
      'Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld "beeldbellen-voor-bewoners".',
      'Use small letters, digits and hyphens, for example "video-calls-for-residents".',
    ),
  ),
  ...labelled(
    say('Adres', 'Address'),
    say(
      'Het laatste stuk van het webadres. Laat leeg om het uit de titel te maken. Verander je het later, dan verwijst het oude adres vanzelf door.',
      'The last part of the web address. Leave empty to make it from the title. When you change it later, the old address redirects by itself.',
    ),
    { position: 'sidebar' as const },
  ),
})
