/**
 * What pages and components see of a record: narrow, without `null` surprises, relations already objects.
 * A `…Link` is the smallest form of a record: enough to name it and to link to it.
 * Dates are ISO strings; addresses (`path`) are Dutch paths without base or locale, for `href()`.
 */
import type {
  Challenge,
  Ambassador,
  Organisation,
  Sector,
  Solution,
  Match,
  Initiative,
} from '#collections/payload-types.ts'

export type Urgency = Challenge['urgency']
export type ChallengeStatus = Challenge['status']
export type Maturity = Solution['maturity']
export type Digital = Solution['digital']
export type DeployableIn = Solution['deployableIn']
export type Cost = Solution['cost']
export type Lasting = Solution['lasting']
export type MatchState = Exclude<Match['state'], 'declined' | 'proposed'>
export type OrganisationType = Organisation['type']
export type AmbassadorKind = Ambassador['kind']
export type SectorIcon = Sector['icon']
export type SectorColour = Sector['colour']
export type InitiativeRelation = NonNullable<NonNullable<Solution['initiatives']>[number]['relation']>
export type ContentLanguage = Initiative['language']

export type Link = { title: string; path: string }

export type SectorLink = Link & { id: number; slug: string; icon: SectorIcon; colour: SectorColour }
/** How many public challenges (by state) and solutions a sector holds. */
export type SectorCounts = {
  challenges: number
  open: number
  matched: number
  inUse: number
  solutions: number
}
export type SectorView = SectorLink & { summary: string; counts: SectorCounts }

export type PolicyDomainView = {
  id: number
  slug: string
  name: string
  abbreviation: string
  summary: string
}

export type PictureView = {
  src: string
  srcset: string
  width: number
  height: number
  alt: string
  credit: string
}

export type OrganisationLink = Link & { id: number; slug: string; type: OrganisationType }
export type OrganisationView = OrganisationLink & {
  summary: string
  description: string
  website: string | null
  logo: PictureView | null
  partner: boolean
  federation: OrganisationLink | null
  sectors: SectorLink[]
  language: ContentLanguage
}

export type AmbassadorView = Link & {
  id: number
  slug: string
  kind: AmbassadorKind
  role: string
  bio: string
  initials: string
  photo: PictureView | null
  policyDomains: PolicyDomainView[]
  sectors: SectorLink[]
}

export type InitiativeView = Link & {
  id: number
  slug: string
  summary: string
  description: string
  url: string
  organisation: OrganisationLink | null
  sectors: SectorLink[]
  language: ContentLanguage
}
export type RelatedInitiative = { relation: InitiativeRelation; initiative: InitiativeView }

export type ChallengeCard = Link & {
  id: number
  slug: string
  summary: string
  sectors: SectorLink[]
  policyDomain: PolicyDomainView | null
  organisation: OrganisationLink | null
  urgency: Urgency
  validUntil: string | null
  status: ChallengeStatus
  language: ContentLanguage
  publishedAt: string
  updatedAt: string
  /** Confirmed matches with a published solution. */
  matchCount: number
}
export type ChallengeView = ChallengeCard & {
  description: string
  audience: string
  lasting: Lasting
  initiatives: RelatedInitiative[]
}

export type SolutionCard = Link & {
  id: number
  slug: string
  summary: string
  sectors: SectorLink[]
  provider: OrganisationLink | null
  maturity: Maturity
  digital: Digital
  deployableIn: DeployableIn
  cost: Cost
  lasting: Lasting
  language: ContentLanguage
  publishedAt: string
  updatedAt: string
  /** Confirmed matches that are in use or lasting, plus organisations named in "in use at". */
  inUseCount: number
}
export type SolutionView = SolutionCard & {
  description: string
  tags: string[]
  privacy: string
  validUntil: string | null
  website: string | null
  inUseAt: string[]
  initiatives: RelatedInitiative[]
}

/** A confirmed match, with both sides, as it is shown joined. */
export type MatchView = {
  id: number
  state: MatchState
  reason: string
  challenge: ChallengeCard
  solution: SolutionCard
  /** The date of the state that it is in now. */
  since: string | null
}

export type Strength = 'sterk' | 'mogelijk' | 'zwak'
/** A text cut in pieces, of which some matched: rendered with <mark>. */
export type Highlighted = { text: string; hit: boolean }[]
/**
 * A word of a record that made it fit. `aside` is set when the visitor's own word, `query`, is so different that it must be
 * told: it means the same, or it is thought to be a mistake; or when the record has no word of theirs, only what answers best does.
 */
export type ReasonWord = { term: string; query: string; aside: 'synonym' | 'typo' | 'related' | null }
/** A word that was taken for a mistake, and what it was taken for. */
export type Correction = { typed: string; meant: string }
/** A computed pair, never stored: the record, how strong, and the words that made it fit. */
export type Suggestion<Card> = {
  card: Card
  strength: Strength
  title: Highlighted
  summary: Highlighted
  reasons: ReasonWord[]
}
/** Someone to turn to, as small as a card allows. */
export type Helper = Pick<AmbassadorView, 'title' | 'path' | 'initials' | 'kind'>
/** What the matcher answers to a visitor. */
export type Answers<Card> = {
  results: Suggestion<Card>[]
  corrections: Correction[]
  /** Where to go on when nothing fits well; null when something does. */
  waysOn: { sector: SectorLink | null; person: Helper | null } | null
}

export type NewsCard = Link & {
  id: number
  slug: string
  summary: string
  publishedAt: string
  image: PictureView | null
  sectors: SectorLink[]
  language: ContentLanguage
}
/** `body` is HTML made by our own converters from the editor's rich text; nothing else may reach `set:html`. */
export type NewsView = NewsCard & { body: string }

/** A part of a free page. `html` is made by our own converter, like `NewsView.body`. */
export type PageBlock =
  | { type: 'text'; html: string }
  | { type: 'call'; title: string; text: string; links: Link[] }
  | { type: 'questions'; title: string; items: { question: string; answer: string }[] }
export type PageView = Link & {
  id: number
  slug: string
  summary: string
  blocks: PageBlock[]
  language: ContentLanguage
  updatedAt: string
}

export type NavigationView = {
  header: Link[]
  action: Link | null
  footer: { title: string; links: Link[] }[]
}
export type SettingsView = {
  name: string
  tagline: string
  description: string
  owner: string
  email: string
}

/** The home page's blocks, in the editor's order, each with what it shows. */
export type HomeBlock =
  | { type: 'featured'; title: string; text: string; challenges: ChallengeCard[] }
  | { type: 'sectors'; title: string; text: string; sectors: SectorView[] }
  | { type: 'urgent'; title: string; text: string; challenges: ChallengeCard[] }
  | { type: 'newest'; title: string; text: string; solutions: SolutionCard[] }
  | { type: 'in-use'; title: string; text: string; matches: MatchView[] }
  | { type: 'call'; title: string; text: string; links: Link[] }
  | { type: 'ambassadors'; title: string; text: string; ambassadors: AmbassadorView[] }
  | { type: 'partners'; title: string; text: string; organisations: OrganisationView[] }
  | { type: 'news'; title: string; text: string; news: NewsCard[] }
export type HomeView = { title: string; intro: string; placeholder: string; blocks: HomeBlock[] }

/** One value of a facet: how many records it would leave, and the address that chooses (or lets go of) it. */
export type FacetValue = { value: string; label: string; count: number; chosen: boolean }
export type Facet = { name: string; label: string; values: FacetValue[] }
/** One page of a filtered list. `page` counts from 1. */
export type Listing<Card> = {
  items: Card[]
  total: number
  page: number
  pages: number
  facets: Facet[]
  sort: string
  sorts: { value: string; label: string }[]
  query: string
}

/** From what came in to what stayed: the first two steps count records, the others matches. */
export type ImpactStep = 'submitted' | 'published' | 'proposed' | 'introduced' | 'inUse' | 'lasting'
/** How many reached each step. */
export type StepCounts = Record<ImpactStep, number>
