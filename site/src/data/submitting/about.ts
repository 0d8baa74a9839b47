import type { Answers } from '#intake/answers.ts'
import { questionsOf, type Form } from '#intake/form.ts'
import type { About } from '#intake/protocol.ts'
import { getCatalogue, type Catalogue } from '../catalogue.ts'
import { bySlug } from '../related.ts'
import type { Locale } from '#site/i18n/index.ts'
import type { Link } from '../views.ts'

/** The record that a correction or a question is about. */
export type Subject = { about: About; link: Link; values: Record<string, string | string[] | null> }

/** The public record at `/oplossingen/{slug}`; null when nothing public is there. */
export const getSubject = async (locale: Locale, list: string, slug: string): Promise<Subject | null> => {
  const read = readers[list]
  return read ? read(await getCatalogue(locale), slug) : null
}

/** The public challenge at `/uitdagingen/{slug}` that an offer answers, or a like problem stands beside; null when there is none. */
export const getBeside = async (locale: Locale, path: string): Promise<Subject | null> => {
  const slug = /^\/uitdagingen\/(?<slug>[^/?#]+)$/.exec(path)?.groups?.slug
  return slug === undefined ? null : getSubject(locale, 'uitdagingen', slug)
}

/** What the record says now, as answers to the questions that fill its fields: a correction changes what is wrong. */
export const answersFrom = (form: Form, { values }: Subject): Answers =>
  Object.fromEntries(
    questionsOf(form).flatMap(({ name, fills, type }) => {
      const value = fills ? values[fills] : null
      if (value === null || value === undefined || type === 'file') return []
      return [[name, type === 'checkboxes' ? [value].flat() : ([value].flat()[0] ?? '')]]
    }),
  )

type Reader = (catalogue: Catalogue, slug: string) => Subject | null
type Values = Subject['values']
type Said = Link & { id: number; slug: string; sectors: { slug: string }[] }

/** @param values of a record, what is not its title and its sectors */
const subjectOf = <View extends Said>(
  collection: About['collection'],
  views: Iterable<View>,
  slug: string,
  values: (view: View) => Values,
): Subject | null => {
  const view = bySlug(views, slug)
  if (!view) return null
  const sectors = view.sectors.map((sector) => sector.slug)
  return {
    about: { collection, id: view.id },
    link: view,
    values: { title: view.title, sectors, ...values(view) },
  }
}

const readers: Record<string, Reader | undefined> = {
  oplossingen: ({ solutions }, slug) =>
    subjectOf('solutions', solutions.values(), slug, (view) => ({
      summary: view.summary,
      description: view.description,
      organisation: view.provider?.title ?? null,
      maturity: view.maturity,
      digital: view.digital,
      deployableIn: view.deployableIn,
      cost: view.cost,
      validUntil: view.validUntil?.slice(0, 10) ?? null,
      lasting: view.lasting,
      privacy: view.privacy,
      website: view.website,
    })),
  uitdagingen: ({ challenges }, slug) =>
    subjectOf('challenges', challenges.values(), slug, (view) => ({
      summary: view.summary,
      description: view.description,
      audience: view.audience,
      policyDomain: view.policyDomain?.slug ?? null,
      organisation: view.organisation?.title ?? null,
      urgency: view.urgency,
      validUntil: view.validUntil?.slice(0, 10) ?? null,
      lasting: view.lasting,
    })),
  initiatieven: ({ initiatives }, slug) =>
    subjectOf('initiatives', initiatives.values(), slug, (view) => ({
      summary: view.summary,
      description: view.description,
      organisation: view.organisation?.title ?? null,
      website: view.url,
    })),
  federaties: ({ organisations }, slug) =>
    subjectOf(
      'organisations',
      [...organisations.values()].filter(({ path }) => path),
      slug,
      (view) => ({ summary: view.summary, description: view.description, website: view.website }),
    ),
  ambassadeurs: ({ ambassadors }, slug) =>
    subjectOf('ambassadors', ambassadors.values(), slug, (view) => ({ description: view.bio })),
}
