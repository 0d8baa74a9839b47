import type { CollectionConfig } from 'payload'
import { accessFor } from './access/rules.ts'
import { groups } from './fields/groups.ts'
import { say } from './fields/labelled.ts'
import { one } from './fields/relations.ts'
import { slugField } from './fields/slug.ts'
import { line, paragraphs } from './fields/text.ts'
import { guardPublicQuery } from './hooks/guard-public-query.ts'
import { keepStandIn } from './hooks/keep-domains-covered.ts'

/** A domain of the administration; an ambassador or contact person looks after it. */
export const PolicyDomains: CollectionConfig = {
  slug: 'policy-domains',
  labels: {
    singular: say('Beleidsdomein', 'Policy domain'),
    plural: say('Beleidsdomeinen', 'Policy domains'),
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'abbreviation', 'standIn'],
    group: groups.settings,
    components: { beforeListTable: ['/admin/matches/coverage.tsx#CoverageTable'] },
    description: say(
      'De domeinen van de overheid. Zonder ambassadeur of vervanger neemt de taskforce het op.',
      'The domains of the administration. Without ambassador or stand-in the taskforce takes it on.',
    ),
  },
  access: accessFor('policy-domains'),
  versions: false,
  defaultSort: 'name',
  hooks: {
    beforeOperation: [guardPublicQuery(['name', 'abbreviation'])],
    beforeChange: [keepStandIn],
  },
  fields: [
    line(
      'name',
      say('Naam', 'Name'),
      say('De volledige naam van het domein.', 'The full name of the domain.'),
      { required: true, localized: true, maxLength: 120 },
    ),
    line('abbreviation', say('Afkorting', 'Abbreviation'), say('Bijvoorbeeld "WVG".', 'For example "WVG".'), {
      required: true,
      maxLength: 12,
    }),
    paragraphs(
      'summary',
      say('Samenvatting', 'Summary'),
      say('Waarvoor dit domein instaat.', 'What this domain is responsible for.'),
      { localized: true, maxLength: 300, rows: 3 },
    ),
    one(
      'standIn',
      'ambassadors',
      say('Vervanger', 'Stand-in'),
      say(
        'Neemt het over zolang het domein geen eigen ambassadeur of contactpersoon heeft.',
        'Takes over as long as the domain has no ambassador or contact person of its own.',
      ),
    ),
    slugField('name'),
  ],
}
