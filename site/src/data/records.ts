/** What the site holds of each collection: the fields it shows, nothing else. */
import type {
  Ambassador,
  Challenge,
  Initiative,
  Match,
  Media,
  News,
  Organisation,
  Page,
  PolicyDomain,
  Redirect,
  Sector,
  Solution,
  Synonym,
} from '#collections/payload-types.ts'
import type { FormRecord } from '#intake/form.ts'
import { fetchGlobal, fetchRecords, type RawRecord } from './client.ts'
import { createMirror, type Mirror } from './mirror.ts'

/** A localised field as the cms gives it with `locale=all`. */
export type Translated = { nl?: string | null; en?: string | null }
type Localised<Row, Fields extends keyof Row> = Omit<Row, Fields> & Record<Fields, Translated>

/** Relations are ids here: records are read with depth 0. */
type Flat<Row> = { [Field in keyof Row]: FlatValue<Row[Field]> }
type FlatValue<Value> = Value extends (infer Item)[]
  ? FlatValue<Item>[]
  : Value extends { id: number; updatedAt: string }
    ? number
    : Value

const challengeFields = [
  'title',
  'slug',
  'summary',
  'description',
  'audience',
  'sectors',
  'policyDomain',
  'organisation',
  'initiatives',
  'urgency',
  'validUntil',
  'status',
  'lasting',
  'language',
  'translation',
  'learned',
  'declined',
  'publishedAt',
  'updatedAt',
] as const
const solutionFields = [
  'title',
  'slug',
  'summary',
  'description',
  'tags',
  'sectors',
  'provider',
  'privacy',
  'inUseAt',
  'website',
  'initiatives',
  'maturity',
  'digital',
  'deployableIn',
  'cost',
  'validUntil',
  'lasting',
  'language',
  'translation',
  'learned',
  'declined',
  'publishedAt',
  'updatedAt',
] as const
const matchFields = [
  'challenge',
  'solution',
  'state',
  'reason',
  'introducedAt',
  'inUseAt',
  'lastingAt',
  'updatedAt',
] as const
const sectorFields = ['name', 'slug', 'summary', 'icon', 'colour', 'order', 'updatedAt'] as const
const policyDomainFields = ['name', 'slug', 'abbreviation', 'summary', 'standIn', 'updatedAt'] as const
const organisationFields = [
  'name',
  'slug',
  'summary',
  'description',
  'sectors',
  'federation',
  'website',
  'logo',
  'type',
  'partner',
  'language',
  'updatedAt',
] as const
const ambassadorFields = [
  'name',
  'slug',
  'role',
  'bio',
  'policyDomains',
  'sectors',
  'photo',
  'kind',
  'updatedAt',
] as const
const initiativeFields = [
  'title',
  'slug',
  'summary',
  'description',
  'url',
  'organisation',
  'sectors',
  'language',
  'updatedAt',
] as const
const newsFields = [
  'title',
  'slug',
  'summary',
  'body',
  'image',
  'sectors',
  'language',
  'translation',
  'publishedAt',
  'updatedAt',
] as const
const pageFields = ['title', 'slug', 'summary', 'layout', 'language', 'updatedAt'] as const
const mediaFields = [
  'alt',
  'decorative',
  'credit',
  'url',
  'filename',
  'width',
  'height',
  'sizes',
  'updatedAt',
] as const
const redirectFields = ['from', 'to', 'updatedAt'] as const
const formFields = [
  'title',
  'intro',
  'kind',
  'privacy',
  'confirmation',
  'language',
  'updatedAt',
  // One by one: of an array that is selected whole, Payload leaves out the lists of words inside.
  'steps.title',
  'steps.text',
  'steps.questions.label',
  'steps.questions.name',
  'steps.questions.help',
  'steps.questions.type',
  'steps.questions.fills',
  'steps.questions.required',
  'steps.questions.maxLength',
  'steps.questions.list',
  'steps.questions.options.label',
  'steps.questions.options.value',
  'steps.questions.showWhen.question',
  'steps.questions.showWhen.answers',
]
const synonymFields = ['kind', 'terms', 'everyday', 'hints', 'updatedAt'] as const

export type ChallengeRow = Flat<Pick<Challenge, 'id' | (typeof challengeFields)[number]>>
export type SolutionRow = Flat<Pick<Solution, 'id' | (typeof solutionFields)[number]>>
export type MatchRow = Flat<Pick<Match, 'id' | (typeof matchFields)[number]>>
export type SectorRow = Localised<Pick<Sector, 'id' | (typeof sectorFields)[number]>, 'name' | 'summary'>
export type PolicyDomainRow = Localised<
  Flat<Pick<PolicyDomain, 'id' | (typeof policyDomainFields)[number]>>,
  'name' | 'summary'
>
export type OrganisationRow = Flat<Pick<Organisation, 'id' | (typeof organisationFields)[number]>>
export type AmbassadorRow = Flat<Pick<Ambassador, 'id' | (typeof ambassadorFields)[number]>>
export type InitiativeRow = Flat<Pick<Initiative, 'id' | (typeof initiativeFields)[number]>>
export type NewsRow = Flat<Pick<News, 'id' | Exclude<(typeof newsFields)[number], 'body'>>> &
  Pick<News, 'body'>
export type PageRow = Pick<Page, 'id' | (typeof pageFields)[number]>
export type MediaRow = Pick<Media, 'id' | (typeof mediaFields)[number]>
export type RedirectRow = Pick<Redirect, 'id' | (typeof redirectFields)[number]>
/** Without the mails: what is written to a submitter is no business of the site. */
export type FormRow = FormRecord
export type SynonymRow = Pick<Synonym, 'id' | (typeof synonymFields)[number]>

/**
 * A mirror of the records that have these fields filled in; the cms requires them, so one without them is a record that
 * something else broke, and is left out with a line in the log.
 */
const mirrorOf = <Row extends { id: number }>(
  collection: string,
  select: readonly string[],
  needed: readonly (keyof Row & string)[],
): Mirror<Row> =>
  createMirror<Row>({
    collection,
    load: async (ids) => fetchRecords(collection, ids ? { select, ids } : { select }),
    narrow: (record: RawRecord) =>
      needed.every((field) => record[field] !== undefined && record[field] !== null)
        ? (record as unknown as Row)
        : null,
  })

/** Every mirrored collection, by its slug in the cms: the slug is also its cache tag. */
export const records = {
  challenges: mirrorOf<ChallengeRow>('challenges', challengeFields, ['title', 'slug', 'status', 'urgency']),
  solutions: mirrorOf<SolutionRow>('solutions', solutionFields, [
    'title',
    'slug',
    'maturity',
    'deployableIn',
  ]),
  matches: mirrorOf<MatchRow>('matches', matchFields, ['challenge', 'solution', 'state']),
  sectors: mirrorOf<SectorRow>('sectors', sectorFields, ['name', 'slug', 'icon', 'colour']),
  'policy-domains': mirrorOf<PolicyDomainRow>('policy-domains', policyDomainFields, ['name', 'slug']),
  organisations: mirrorOf<OrganisationRow>('organisations', organisationFields, ['name', 'slug', 'type']),
  ambassadors: mirrorOf<AmbassadorRow>('ambassadors', ambassadorFields, ['name', 'slug', 'kind']),
  initiatives: mirrorOf<InitiativeRow>('initiatives', initiativeFields, ['title', 'slug', 'url']),
  news: mirrorOf<NewsRow>('news', newsFields, ['title', 'slug']),
  pages: mirrorOf<PageRow>('pages', pageFields, ['title', 'slug', 'language']),
  media: mirrorOf<MediaRow>('media', mediaFields, ['filename']),
  redirects: mirrorOf<RedirectRow>('redirects', redirectFields, ['from', 'to']),
  forms: mirrorOf<FormRow>('forms', formFields, ['title', 'kind', 'steps']),
  synonyms: mirrorOf<SynonymRow>('synonyms', synonymFields, ['kind', 'terms']),
}
export type RecordName = keyof typeof records

/** The site's own texts; their localised fields are `{nl, en}` until a view picks one. */
export type GlobalsRow = { id: number; home: unknown; settings: unknown; navigation: unknown }

/** The globals as one record, which changed when any of them did. */
export const loadGlobals = async (): Promise<[RawRecord]> => {
  const [home, settings, navigation] = await Promise.all(
    (['home', 'settings', 'navigation'] as const).map(fetchGlobal),
  )
  const updatedAt = [home, settings, navigation].map((one) => String(one?.updatedAt)).join(' ')
  return [{ id: 1, updatedAt, home, settings, navigation }]
}

/** The globals change together: one record, with the tag `globals`. */
export const globals = createMirror<GlobalsRow>({
  collection: 'globals',
  load: loadGlobals,
  narrow: ({ id, home, settings, navigation }) => ({ id, home, settings, navigation }),
})
