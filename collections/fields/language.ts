import type { CollectionSlug, Field } from 'payload'
import { notInCopies } from './copies.ts'
import { choices, labelled, say } from './labelled.ts'

/** The languages of content; the first is the portal's own. */
const contentLanguages = choices({ nl: ['Nederlands', 'Dutch'], en: ['Engels', 'English'] })

/**
 * The language of a drafted record and the link to its translation. Drafted records carry a language instead of
 * localised fields: Payload 3 loses data where drafts, autosave and localisation meet (payload #15980, #15664, #14672).
 */
export const languageFields = (collection: CollectionSlug): Field[] => [
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: 'nl',
    options: contentLanguages,
    ...labelled(
      say('Taal', 'Language'),
      say('De taal waarin deze tekst geschreven is.', 'The language this text is written in.'),
      { position: 'sidebar' as const },
    ),
  },
  {
    name: 'translation',
    type: 'relationship',
    relationTo: collection,
    maxDepth: 0,
    hooks: notInCopies,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    ...labelled(
      say('Vertaling', 'Translation'),
      say(
        'Dezelfde tekst in de andere taal, als die er is.',
        'The same text in the other language, when there is one.',
      ),
      { position: 'sidebar' as const },
    ),
  },
]
