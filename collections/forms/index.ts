import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/rules.ts'
import { groups } from '../fields/groups.ts'
import { labelled, say } from '../fields/labelled.ts'
import { languageFields } from '../fields/language.ts'
import { drafts, publicationHooks, publishedAtField } from '../fields/publication.ts'
import { slugField } from '../fields/slug.ts'
import { line, paragraphs } from '../fields/text.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'

import { nameQuestions } from './hooks/name-questions.ts'
import { refuseBrokenForms } from './hooks/refuse-broken-forms.ts'
import { kinds } from './kinds.ts'
import { mailsField } from './mails.ts'
import { stepsField } from './steps.ts'

/** A form as editors shape it: steps with fields. */
export const Forms: CollectionConfig = {
  slug: 'forms',
  labels: { singular: say('Formulier', 'Form'), plural: say('Formulieren', 'Forms') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'language', '_status'],
    group: groups.editorial,
    description: say(
      'De vragen die we stellen aan wie iets instuurt, in stappen.',
      'The questions that we ask those who send something in, in steps.',
    ),
  },
  access: accessFor('forms'),
  versions: drafts,
  hooks: {
    beforeOperation: [guardPublicQuery(['kind', 'language'])],
    beforeValidate: [nameQuestions, refuseBrokenForms],
    beforeChange: publicationHooks,
  },
  fields: [
    line('title', say('Titel', 'Title'), say('De kop boven het formulier.', 'The heading above the form.'), {
      required: true,
      maxLength: 120,
    }),
    paragraphs(
      'intro',
      say('Inleiding', 'Introduction'),
      say('Wat vragen we, en hoe lang duurt het?', 'What do we ask, and how long does it take?'),
      { maxLength: 600, rows: 3 },
    ),
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: kinds,
      ...labelled(say('Soort', 'Kind'), say('Waarvoor dit formulier dient.', 'What this form is for.'), {
        position: 'sidebar' as const,
      }),
    },
    stepsField,
    paragraphs(
      'privacy',
      say('Privacy', 'Privacy'),
      say(
        'Wat we met de gegevens doen, en hoelang. Staat bij de laatste stap.',
        'What we do with the details, and for how long. Stands at the last step.',
      ),
      { maxLength: 1500, rows: 4 },
    ),
    paragraphs(
      'confirmation',
      say('Bevestiging', 'Confirmation'),
      say('Wat de inzender leest nadat het is aangekomen.', 'What the submitter reads after it has arrived.'),
      { maxLength: 1000, rows: 4 },
    ),
    mailsField,
    slugField('title'),
    ...languageFields('forms'),
    publishedAtField,
  ],
}
