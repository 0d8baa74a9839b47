import { permissions, type Operation, type Reach } from '#collections/access/permissions.ts'
import { parties, type Party } from '#collections/access/roles.ts'

const heads: Record<Party, string> = {
  public: 'public',
  federation: 'federation',
  ambassador: 'ambassador',
  supply: 'supply manager',
  editor: 'editor',
  admin: 'administrator',
}
const operations: Record<Operation, string> = {
  create: 'create',
  read: 'read',
  update: 'update',
  delete: 'delete',
  readVersions: 'read versions',
}
const shown = (reach: Reach): string => (reach === 'none' ? '–' : reach)

/** docs/permissions.md, made from the table that the access functions are made from. */
export const permissionsPage = (): string => {
  const rows = Object.entries(permissions).flatMap(([slug, table]) =>
    Object.entries(operations).map(([operation, name]) => {
      const row = table[operation as Operation]
      return `| ${slug} | ${name} | ${parties.map((party) => shown(row[party])).join(' | ')} |`
    }),
  )
  return `${[
    '# Who may do what',
    '',
    'Made by `npm run generate` from `collections/access/permissions.ts`; the access functions are made from the same table, and',
    '`tests/int/permissions.test.ts` tries every cell over the REST API, what may and what may not.',
    '',
    '- `all`: every record, drafts included · `–`: nothing',
    '- `published`: records that are published',
    '- `confirmed`: matches from the introduction on, of which both sides are published',
    '- `own`: records of the user’s own organisation; what outsiders save stays a draft, only staff publish',
    '- `domain`: what belongs to the policy domains that the user’s ambassador profile looks after: its own; those that it stands',
    '  in for, as long as they have no published ambassador or contact person; for the taskforce of the settings also the domains',
    '  without anybody, and what has no domain. Nothing else: not those of a domain that has somebody of its own again',
    '- `self`: the user’s own account; role and profile can be changed by administrators only, the organisation by editors too',
    '- `colleagues`: the accounts of federations that belong to the user’s own organisation',
    '- `federations`: the accounts of federations; `federations+self`: the user’s own as well',
    '',
    'Invitations: a federation invites colleagues of its own organisation, editors and administrators invite for any organisation',
    '(`cms/accounts/invite.ts`). Whoever is invited becomes a federation’s account and nothing more, whatever is sent along.',
    'Submissions: a federation sends in its own drafts (`cms/submissions/from-record.ts`), never a row of its own making. While one is',
    'being read, its record is closed to the federation (`collections/submissions/while-reviewed.ts`).',
    '',
    'Fields: `contact` on challenges, solutions and organisations is read by staff and by the owning organisation; `contact` of',
    'ambassadors and every internal note by staff only. So are, of challenges and solutions, `forget` (the words that searching may not',
    'learn) and the list of `matches`, and of a match whether it `teaches`; the words themselves, `learned` and `declined`, are read by',
    'whoever reads the record and written by nobody. The public and federations filter and sort by public fields only, at most 500',
    'records and two levels of relations an answer. The globals (home, settings, navigation) are read by all and written by editors and',
    'administrators. The portal’s own processes (seed, jobs, audit trail) work without a user and say so in the code (`overrideAccess`).',
    '',
    `| collection | operation | ${parties.map((party) => heads[party]).join(' | ')} |`,
    `|---|---|${parties.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n')}\n`
}
