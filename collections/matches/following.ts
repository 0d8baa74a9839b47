import type { Field } from 'payload'
import { staffOnly } from '../access/rules.ts'
import { choices, labelled, momentShown, say } from '../fields/labelled.ts'
import { line, paragraphs } from '../fields/text.ts'

const internal = { read: staffOnly, create: staffOnly, update: staffOnly }
const byPortal = { read: staffOnly, create: () => false, update: () => false }
const sidebar = { position: 'sidebar' as const }

/** What happened around a match: decisions come by themselves, the rest is written down by whoever follows it up. */
const log: Field = {
  name: 'log',
  type: 'array',
  access: internal,
  maxRows: 500,
  labels: { singular: say('Regel', 'Entry'), plural: say('Regels', 'Entries') },
  ...labelled(
    say('Logboek', 'Log'),
    say(
      'Mails, gesprekken, nota’s en beslissingen. Alleen voor medewerkers.',
      'Mails, calls, notes and decisions. For staff only.',
    ),
    { initCollapsed: true, components: { RowLabel: '/admin/matches/log-label.tsx#LogLabel' } },
  ),
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      defaultValue: () => new Date().toISOString(),
      ...labelled(say('Wanneer', 'When'), say('Het moment.', 'The moment.'), momentShown),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: choices({
        note: ['nota', 'note'],
        call: ['gesprek', 'call'],
        mail: ['mail', 'mail'],
        decision: ['beslissing', 'decision'],
      }),
      ...labelled(say('Soort', 'Kind'), say('Wat voor contact het was.', 'What kind of contact it was.')),
    },
    paragraphs('text', say('Tekst', 'Text'), say('Wat er gebeurde.', 'What happened.'), {
      required: true,
      maxLength: 2000,
      rows: 2,
    }),
    line('by', say('Door', 'By'), say('Wie dit schreef of besliste.', 'Who wrote or decided this.')),
  ],
}

/** How a match is followed up: what comes next, what came of it, and what happened so far. Never public. */
export const followingFields: Field[] = [
  {
    ...line(
      'nextStep',
      say('Volgende stap', 'Next step'),
      say('Wat er nu moet gebeuren.', 'What has to happen now.'),
    ),
    access: internal,
  },
  {
    name: 'nextStepAt',
    type: 'date',
    index: true,
    access: internal,
    ...labelled(
      say('Uiterlijk op', 'At the latest on'),
      say('Dan staat dit in de wachtrij en de dagmail.', 'Then this stands in the queue and the daily mail.'),
      { ...sidebar, date: { pickerAppearance: 'dayOnly' as const, displayFormat: 'd MMMM yyyy' } },
    ),
  },
  {
    name: 'outcome',
    type: 'select',
    access: internal,
    options: choices({
      yes: ['ja, in gebruik', 'yes, in use'],
      trying: ['wordt uitgeprobeerd', 'being tried'],
      no: ['nee', 'no'],
    }),
    ...labelled(
      say('Gebruiken ze het?', 'Do they use it?'),
      say(
        'Het antwoord op de bevraging, of wat je zelf hoorde.',
        'The answer to the survey, or what you heard yourself.',
      ),
      sidebar,
    ),
  },
  {
    ...paragraphs(
      'outcomeNote',
      say('Wat hielp of tegenhield', 'What helped or held back'),
      say('In de woorden van de vragende kant.', 'In the words of the demand side.'),
      { maxLength: 2000, rows: 2 },
    ),
    access: internal,
  },
  log,
  {
    name: 'reminded',
    type: 'number',
    defaultValue: 0,
    access: byPortal,
    ...labelled(
      say('Opgevolgd', 'Followed up'),
      say('Hoe vaak het portaal al vroeg hoe het loopt.', 'How often the portal has asked how it goes.'),
      { ...sidebar, readOnly: true },
    ),
  },
  {
    name: 'answered',
    type: 'number',
    defaultValue: 0,
    access: byPortal,
    ...labelled(
      say('Beantwoord', 'Answered'),
      say('De laatste bevraging waarop een antwoord kwam.', 'The latest survey that was answered.'),
      { ...sidebar, readOnly: true },
    ),
  },
  {
    name: 'declinedWords',
    type: 'json',
    access: { read: () => false, create: () => false, update: () => false },
    ...labelled(
      say('Woorden toen het afgewezen werd', 'Words when it was declined'),
      say('Van het portaal zelf.', 'The portal’s own.'),
      { hidden: true },
    ),
  },
]
