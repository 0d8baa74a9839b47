import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { choices, labelled, say } from './fields/labelled.ts'
import { languageFields } from './fields/language.ts'
import { drafts, publicationHooks, publishedAtField } from './fields/publication.ts'
import { slugField } from './fields/slug.ts'
import { line, paragraphs } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'

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
  hooks: { beforeOperation: [guardPublicQuery(['kind', 'language'])], beforeChange: publicationHooks },
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
      options: choices({
        solution: ['oplossing', 'solution'],
        challenge: ['uitdaging', 'challenge'],
        correction: ['verbetering', 'correction'],
        contact: ['contactvraag', 'contact request'],
      }),
      ...labelled(say('Soort', 'Kind'), say('Waarvoor dit formulier dient.', 'What this form is for.'), {
        position: 'sidebar' as const,
      }),
    },
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      ...labelled(say('Stappen', 'Steps'), say('Eén onderwerp per stap.', 'One topic a step.')),
      fields: [
        line('title', say('Titel', 'Title'), say('De kop van deze stap.', 'The heading of this step.'), {
          required: true,
          maxLength: 120,
        }),
        {
          name: 'questions',
          type: 'array',
          required: true,
          minRows: 1,
          ...labelled(
            say('Vragen', 'Questions'),
            say('In de volgorde waarin ze gesteld worden.', 'In the order in which they are asked.'),
          ),
          fields: [
            line(
              'name',
              say('Naam', 'Name'),
              say(
                'Het veld van het record, bijvoorbeeld "title".',
                'The field of the record, for example "title".',
              ),
              { required: true, maxLength: 60 },
            ),
            line(
              'label',
              say('Vraag', 'Question'),
              say('Zoals de inzender ze leest.', 'As the submitter reads it.'),
              { required: true },
            ),
            line(
              'help',
              say('Uitleg', 'Help'),
              say('Eén zin die helpt om te antwoorden.', 'One sentence that helps to answer.'),
              { maxLength: 300 },
            ),
            {
              name: 'type',
              type: 'select',
              required: true,
              defaultValue: 'text',
              options: choices({
                text: ['korte tekst', 'short text'],
                textarea: ['lange tekst', 'long text'],
                email: ['e-mailadres', 'e-mail address'],
                tel: ['telefoon', 'phone'],
                url: ['webadres', 'web address'],
                select: ['keuzelijst', 'choice'],
                checkboxes: ['meerdere keuzes', 'several choices'],
                date: ['datum', 'date'],
                file: ['bestand', 'file'],
              }),
              ...labelled(
                say('Type', 'Type'),
                say('Wat voor antwoord verwacht je?', 'What kind of answer do you expect?'),
              ),
            },
            {
              name: 'required',
              type: 'checkbox',
              defaultValue: false,
              ...labelled(
                say('Verplicht', 'Required'),
                say('Vraag niet meer dan nodig.', 'Ask no more than needed.'),
              ),
            },
            {
              name: 'maxLength',
              type: 'number',
              min: 1,
              max: 10_000,
              ...labelled(
                say('Hoogstens', 'At most'),
                say(
                  'Aantal tekens; leeg: geen eigen grens.',
                  'Number of characters; empty: no limit of its own.',
                ),
              ),
            },
          ],
        },
      ],
    },
    paragraphs(
      'confirmation',
      say('Bevestiging', 'Confirmation'),
      say('Wat de inzender leest nadat het is aangekomen.', 'What the submitter reads after it has arrived.'),
      { maxLength: 1000, rows: 4 },
    ),
    slugField('title'),
    ...languageFields('forms'),
    publishedAtField,
  ],
}
