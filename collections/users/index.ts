import type { CollectionConfig } from 'payload'
import { accessFor, administratorsOnly } from '../access/rules.ts'
import { groups } from '../fields/groups.ts'
import { choices, labelled, say } from '../fields/labelled.ts'
import { one } from '../fields/relations.ts'
import { line } from '../fields/text.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'
import { endpoints } from './endpoints.ts'
import { requireLongPassword } from './hooks/require-long-password.ts'

const byAdministrators = { create: administratorsOnly, update: administratorsOnly }

/** An account of staff or of a federation. Nothing public points at it. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: say('Gebruiker', 'User'), plural: say('Gebruikers', 'Users') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'organisation'],
    group: groups.people,
    description: say(
      'Wie mag inloggen, en als wat. Alleen beheerders delen rollen uit.',
      'Who may log in, and as what. Only administrators give out roles.',
    ),
  },
  // depth 1: the access rules read the user's ambassador profile with its policy domains.
  auth: { depth: 1, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  access: accessFor('users'),
  versions: false,
  hooks: { beforeOperation: [guardPublicQuery(['name', 'email', 'role']), requireLongPassword] },
  endpoints,
  fields: [
    line('name', say('Naam', 'Name'), say('Zoals collega’s je kennen.', 'As colleagues know you.'), {
      required: true,
      maxLength: 120,
    }),
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'federation',
      access: byAdministrators,
      options: choices({
        admin: ['beheerder', 'administrator'],
        editor: ['redacteur', 'editor'],
        supply: ['aanbodbeheerder', 'supply manager'],
        ambassador: ['ambassadeur', 'ambassador'],
        federation: ['federatie of aanbieder', 'federation or provider'],
      }),
      ...labelled(
        say('Rol', 'Role'),
        say(
          'Wat iemand mag, staat in docs/permissions.md.',
          'What someone may do stands in docs/permissions.md.',
        ),
      ),
    },
    {
      ...one(
        'organisation',
        'organisations',
        say('Organisatie', 'Organisation'),
        say(
          'Een federatie of aanbieder ziet en bewerkt alleen wat van deze organisatie is.',
          'A federation or provider sees and edits only what is this organisation’s.',
        ),
      ),
      access: byAdministrators,
    },
    {
      ...one(
        'ambassador',
        'ambassadors',
        say('Ambassadeursprofiel', 'Ambassador profile'),
        say(
          'Bepaalt voor welke beleidsdomeinen een ambassadeur werkt.',
          'Decides for which policy domains an ambassador works.',
        ),
      ),
      access: byAdministrators,
    },
  ],
}
