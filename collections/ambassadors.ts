import type { CollectionConfig } from 'payload'
import { accessFor, staffOnly } from './access/rules.ts'
import { notInCopies } from './fields/copies.ts'
import { groups } from './fields/groups.ts'
import { choices, labelled, say } from './fields/labelled.ts'
import { languageFields } from './fields/language.ts'
import { drafts, publicationHooks, publishedAtField } from './fields/publication.ts'
import { many, one, sectorsField } from './fields/relations.ts'
import { slugField } from './fields/slug.ts'
import { line, paragraphs } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'
import { keepDomainsCovered, keepDomainsCoveredByOthers } from './hooks/keep-domains-covered.ts'
import { redirectOldAddress } from './hooks/redirect-old-address.ts'

const hidden = { read: staffOnly, create: staffOnly, update: staffOnly }

/** The person for one or more policy domains. */
export const Ambassadors: CollectionConfig = {
  slug: 'ambassadors',
  labels: { singular: say('Ambassadeur', 'Ambassador'), plural: say('Ambassadeurs', 'Ambassadors') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'policyDomains', '_status'],
    group: groups.people,
    description: say(
      'Wie een beleidsdomein opvolgt en beide kanten samenbrengt.',
      'Who looks after a policy domain and brings both sides together.',
    ),
  },
  access: accessFor('ambassadors'),
  versions: drafts,
  defaultSort: 'name',
  hooks: {
    beforeOperation: [
      guardPublicQuery(['name', 'kind', 'policyDomains', 'sectors', 'publishedAt', 'language']),
    ],
    beforeChange: [...publicationHooks, keepDomainsCovered],
    beforeDelete: [keepDomainsCoveredByOthers],
    afterChange: [redirectOldAddress('/ambassadeurs')],
  },
  fields: [
    line(
      'name',
      say('Naam', 'Name'),
      say('De naam van de persoon of van de rol.', 'The name of the person or of the role.'),
      { required: true, maxLength: 120 },
    ),
    line(
      'role',
      say('Functie', 'Role'),
      say('Wat deze persoon doet, in een paar woorden.', 'What this person does, in a few words.'),
    ),
    paragraphs(
      'bio',
      say('Voorstelling', 'Introduction'),
      say('Waarvoor kun je bij deze persoon terecht?', 'What can you turn to this person for?'),
      { maxLength: 1500 },
    ),
    many(
      'policyDomains',
      'policy-domains',
      say('Beleidsdomeinen', 'Policy domains'),
      say(
        'Nieuwe uitdagingen uit deze domeinen komen bij deze persoon terecht.',
        'New challenges of these domains go to this person.',
      ),
    ),
    sectorsField(),
    one(
      'photo',
      'media',
      say('Foto', 'Photo'),
      say('Zonder foto staan de beginletters er.', 'Without a photo the initials are shown.'),
    ),
    {
      name: 'contact',
      type: 'group',
      access: hidden,
      ...labelled(
        say('Contact', 'Contact'),
        say(
          'Alleen voor medewerkers; bezoekers vragen een kennismaking aan.',
          'For staff only; visitors ask for an introduction.',
        ),
      ),
      fields: [
        {
          name: 'email',
          type: 'email',
          access: hidden,
          hooks: notInCopies,
          ...labelled(
            say('E-mailadres', 'E-mail address'),
            say('Voor meldingen en vragen.', 'For notices and questions.'),
          ),
        },
        {
          name: 'phone',
          type: 'text',
          maxLength: 40,
          access: hidden,
          hooks: notInCopies,
          ...labelled(say('Telefoon', 'Phone'), say('Alleen intern.', 'Internal only.')),
        },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'ambassador',
      options: choices({
        ambassador: ['ambassadeur', 'ambassador'],
        contact: ['contactpersoon', 'contact person'],
      }),
      ...labelled(
        say('Soort', 'Kind'),
        say(
          'Een domein zonder ambassadeur heeft een contactpersoon.',
          'A domain without an ambassador has a contact person.',
        ),
        { position: 'sidebar' as const },
      ),
    },
    slugField('name'),
    ...languageFields('ambassadors'),
    publishedAtField,
  ],
}
