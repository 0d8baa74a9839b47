import type { CollapsibleField, TextField } from 'payload'
import { staffOnly } from '../access/rules.ts'
import { notInCopies } from './copies.ts'
import { labelled, say, typeAWord, type Words } from './labelled.ts'

/**
 * What searching learns about a record from the matches that people confirmed or declined, and how to stop it.
 * @param side the relation of a match that points at this record
 */
export const learningFields = (side: 'challenge' | 'solution'): CollapsibleField => ({
  type: 'collapsible',
  ...labelled(
    say('Zoeken', 'Search'),
    say(
      'Wat de zoekfunctie leert van bevestigde en afgewezen matches.',
      'What searching learns from confirmed and declined matches.',
    ),
    { initCollapsed: true },
  ),
  fields: [
    learned(
      'learned',
      say('Geleerde woorden', 'Learned words'),
      say(
        'Uit titel en samenvatting van wat hiermee gematcht is. Wie ze intikt, vindt dit iets sneller.',
        'From title and summary of what was matched with this. Who types them finds this a little sooner.',
      ),
    ),
    learned(
      'declined',
      say('Woorden die hier niet bij passen', 'Words that do not fit'),
      say(
        'Uit titel en samenvatting van matches die afgewezen zijn. Ze wegen tegen.',
        'From title and summary of matches that were declined. They count against it.',
      ),
    ),
    {
      name: 'forget',
      type: 'text',
      hasMany: true,
      maxRows: 100,
      maxLength: 60,
      access: { read: staffOnly, create: staffOnly, update: staffOnly },
      hooks: notInCopies,
      ...labelled(
        say('Woorden die de zoekfunctie niet mag leren', 'Words that searching may not learn'),
        say(
          'Schrijf ze zoals ze hierboven staan. Na het publiceren zijn ze weg.',
          'Write them as they stand above. After publishing they are gone.',
        ),
        { placeholder: typeAWord },
      ),
    },
    {
      name: 'matches',
      type: 'join',
      collection: 'matches',
      on: side,
      maxDepth: 1,
      access: { read: staffOnly },
      ...labelled(
        say('Matches', 'Matches'),
        say(
          'Waar de woorden vandaan komen. Haal bij een match het vinkje weg om er niets van te leren.',
          'Where the words come from. Untick a match to learn nothing from it.',
        ),
        {
          allowCreate: false,
          defaultColumns: [side === 'challenge' ? 'solution' : 'challenge', 'state', 'teaches'],
        },
      ),
    },
  ],
})

/** Words that are worked out when a record is read (`cms/plugins/learn-from-matches.ts`); nobody writes them. */
const learned = (name: 'learned' | 'declined', label: Words, help: Words): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  virtual: true,
  access: { create: () => false, update: () => false },
  ...labelled(label, help, { readOnly: true }),
})
