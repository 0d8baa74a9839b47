import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { checked } from './fields/checked.ts'
import { groups } from './fields/groups.ts'
import { labelled, say } from './fields/labelled.ts'
import { isAddress } from './fields/links.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'

/** An old address that goes on working. A record that gets another slug adds its own. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: say('Doorverwijzing', 'Redirect'), plural: say('Doorverwijzingen', 'Redirects') },
  admin: {
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    group: groups.settings,
    description: say('Oude adressen die blijven werken.', 'Old addresses that go on working.'),
  },
  access: accessFor('redirects'),
  versions: false,
  hooks: { beforeOperation: [guardPublicQuery(['from', 'to'])] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 300,
      validate: checked(
        (value) => /^\/[^?#\s]*$/.test(value),
        say('Begin met /, zonder vraagteken of hekje.', 'Begin with /, without ? or #.'),
      ),
      ...labelled(
        say('Van', 'From'),
        say(
          'Het oude adres, bijvoorbeeld /oplossingen/oude-naam.',
          'The old address, for example /oplossingen/old-name.',
        ),
      ),
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      maxLength: 300,
      validate: checked(isAddress, say('Begin met / of met https://.', 'Begin with / or with https://.')),
      ...labelled(say('Naar', 'To'), say('Het nieuwe adres.', 'The new address.')),
    },
  ],
}
