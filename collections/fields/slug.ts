import { randomUUID } from 'node:crypto'
import type { CollectionSlug, PayloadRequest, TextField } from 'payload'
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
 * Whether an address was made from the title that the record had, and nobody has seen it yet: then it goes along with the
 * title. The admin saves while a title is still being typed.
 */
const isMadeOf = (slug: unknown, before: Record<string, unknown>, source: string): boolean => {
  const title = before[source]
  if (before.slug !== slug || before._status !== 'draft' || before.publishedAt) return false
  return typeof title === 'string' && String(slug).replace(/-\d+$/, '') === slugOf(title).replace(/-\d+$/, '')
}

/** Two records may well be called the same; the second is reached at `…-2`. */
const freeSlug = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  made: string,
  own: unknown,
): Promise<string> => {
  for (let nth = 1; nth <= 20; nth += 1) {
    const slug = nth === 1 ? made : `${made.slice(0, 76)}-${nth}`
    const { totalDocs } = await req.payload.count({
      collection,
      where: { slug: { equals: slug }, ...(own === undefined ? {} : { id: { not_equals: own } }) },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
  return `${made.slice(0, 70)}-${randomUUID().slice(0, 8)}`
}

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
      async ({ collection, value, siblingData, originalDoc, req }): Promise<unknown> => {
        const before = (originalDoc ?? {}) as Record<string, unknown>
        const title: unknown = siblingData[source] ?? before[source]
        const given: unknown = typeof value === 'string' && value.trim() ? value.trim() : null
        if (typeof title !== 'string' || (given !== null && !isMadeOf(given, before, source)))
          return given ?? value
        const made = slugOf(title) || collection?.slug || ''
        // An address that follows its title keeps the number that it was given.
        if (given !== null && made === slugOf(String(before[source]))) return given
        return collection && options.unique !== false ? freeSlug(req, collection.slug, made, before.id) : made
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
