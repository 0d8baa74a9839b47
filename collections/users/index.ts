import type { CollectionConfig, DateField } from 'payload'
import { accessFor, administratorsOnly, editorsOnly } from '../access/rules.ts'
import { groups } from '../fields/groups.ts'
import { choices, labelled, momentShown, say, type Words } from '../fields/labelled.ts'
import { one } from '../fields/relations.ts'
import { line } from '../fields/text.ts'
import { guardPublicQuery } from '../hooks/guard-public-query.ts'
import { endpoints } from './endpoints.ts'
import { markJoined } from './hooks/mark-joined.ts'
import { requireLongPassword } from './hooks/require-long-password.ts'

const byAdministrators = { create: administratorsOnly, update: administratorsOnly }
const byEditors = { create: editorsOnly, update: editorsOnly }
const byNobody = { create: () => false, update: () => false }

/** A moment in the life of an invitation, written by the portal. */
const moment = (name: string, label: Words, help: Words): DateField => ({
  name,
  type: 'date',
  access: byNobody,
  ...labelled(label, help, { ...momentShown, readOnly: true, position: 'sidebar' as const }),
})

/** An account of staff or of a federation. Nothing public points at it. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: say('Gebruiker', 'User'), plural: say('Gebruikers', 'Users') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'organisation', 'joinedAt'],
    group: groups.people,
    description: say(
      'Wie mag inloggen, en als wat. Een federatie nodigt zelf collega’s uit; rollen delen alleen beheerders uit.',
      'Who may log in, and as what. A federation invites its own colleagues; only administrators give out roles.',
    ),
    components: { beforeListTable: ['/admin/federation/invitation.tsx#Invitation'] },
  },
  // depth 1: the access rules read the user's ambassador profile with its policy domains.
  auth: { depth: 1, maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60 },
  access: accessFor('users'),
  versions: false,
  hooks: {
    beforeOperation: [guardPublicQuery(['name', 'email', 'role', 'organisation']), requireLongPassword],
    afterLogin: [markJoined],
  },
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
      access: byEditors,
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
    moment(
      'invitedAt',
      say('Uitgenodigd op', 'Invited on'),
      say('Wanneer de laatste uitnodiging vertrok.', 'When the latest invitation went out.'),
    ),
    moment(
      'joinedAt',
      say('Doet mee sinds', 'Joined on'),
      say('Leeg zolang de uitnodiging nog openstaat.', 'Empty as long as the invitation is open.'),
    ),
  ],
}
