/** The seed content as it stands in `data/`, with its shape checked by the compiler where it is read. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type {
  Ambassador,
  Challenge,
  Form,
  Match,
  Organisation,
  Sector,
  Solution,
  Initiative,
} from '#collections/payload-types.ts'

export type Translated = { nl: string; en: string }
export type TextPart = { h2: string } | { p: string } | { ul: string[] }
type Contact = { name: string; email: string; phone: string } | null
type Language = 'nl' | 'en'
type Relations = { initiative: string; relation: 'builds-on' | 'overlaps' | 'continues' }[]
type LinkContent = { label: Translated; href: string }

export type Content = {
  sectors: {
    slug: string
    key: string
    name: Translated
    summary: Translated
    icon: Sector['icon']
    colour: Sector['colour']
  }[]
  'policy-domains': { slug: string; abbreviation: string; name: Translated; summary: Translated }[]
  organisations: {
    slug: string
    name: string
    type: Organisation['type']
    summary: string
    description: string
    website: string | null
    partner: boolean
    federation: string | null
    sectors: string[]
    language: Language
    contact: Contact
  }[]
  ambassadors: {
    slug: string
    name: string
    kind: Ambassador['kind']
    role: string
    bio: string
    policyDomains: string[]
    sectors: string[]
    language: Language
    contact: { email: string; phone: string }
  }[]
  initiatives: {
    slug: string
    title: string
    summary: string
    description: string
    url: string
    organisation: string | null
    sectors: string[]
    language: Initiative['language']
  }[]
  solutions: {
    slug: string
    demoId: string
    title: string
    summary: string
    description: string
    tags: string[]
    sectors: string[]
    provider: string
    maturity: Solution['maturity']
    digital: Solution['digital']
    deployableIn: Solution['deployableIn']
    cost: Solution['cost']
    privacy: string
    lasting: Solution['lasting']
    inUseAt: string[]
    language: Language
    website: string | null
    initiatives: Relations
    contact: Contact
    publishedOn: string
  }[]
  challenges: {
    slug: string
    demoId: string
    title: string
    summary: string
    description: string
    audience: string
    sectors: string[]
    policyDomain: string
    organisation: string
    urgency: Challenge['urgency']
    validUntil: string | null
    status: Challenge['status']
    lasting: Challenge['lasting']
    language: Language
    initiatives: Relations
    contact: Contact
    publishedOn: string
  }[]
  matches: {
    challenge: string
    solution: string
    state: Match['state']
    reason: string
    owner: string
    proposedOn: string
    introducedOn: string | null
    inUseOn: string | null
  }[]
  news: {
    slug: string
    title: string
    summary: string
    body: TextPart[]
    publishedOn: string
    sectors: string[]
    language: Language
    image: string | null
    translationOf?: string | null
  }[]
  pages: {
    slug: string
    language: Language
    title: string
    summary: string
    body: TextPart[]
    translationOf: string | null
  }[]
  forms: (Pick<Form, 'kind' | 'title' | 'intro' | 'steps' | 'privacy' | 'confirmation' | 'mails'> & {
    slug: string
    language: Language
    translationOf?: string
  })[]
  settings: {
    name: Translated
    tagline: Translated
    description: Translated
    owner: Translated
    email: string
  }
  navigation: {
    header: LinkContent[]
    action: LinkContent
    footer: { title: Translated; links: LinkContent[] }[]
  }
  home: {
    title: Translated
    intro: Translated
    placeholder: Translated
    blocks: {
      type:
        'featured' | 'sectors' | 'urgent' | 'newest' | 'in-use' | 'call' | 'ambassadors' | 'partners' | 'news'
      title: Translated
      text?: Translated
      challenges?: string[]
      links?: LinkContent[]
    }[]
  }
  images: { key: string; alt: string; credit: string; motif: string; colour: Sector['colour'] }[]
}

/** Reads one file of the seed content. */
export const content = <Name extends keyof Content>(name: Name): Content[Name] =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'data', `${name}.json`), 'utf8')) as Content[Name]
