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

const slugs = (records: { slug: string }[]): string[] => records.map(({ slug }) => slug)
const day = (iso: string | null): string | null => iso?.slice(0, 10) ?? null

const readers: Record<string, Reader | undefined> = {
  oplossingen: ({ solutions }, slug) => {
    const view = bySlug(solutions.values(), slug)
    return (
      view && {
        about: { collection: 'solutions', id: view.id },
        link: view,
        values: {
          title: view.title,
          summary: view.summary,
          description: view.description,
          sectors: slugs(view.sectors),
          organisation: view.provider?.title ?? null,
          maturity: view.maturity,
          digital: view.digital,
          deployableIn: view.deployableIn,
          cost: view.cost,
          lasting: view.lasting,
          privacy: view.privacy,
          website: view.website,
        },
      }
    )
  },
  uitdagingen: ({ challenges }, slug) => {
    const view = bySlug(challenges.values(), slug)
    return (
      view && {
        about: { collection: 'challenges', id: view.id },
        link: view,
        values: {
          title: view.title,
          summary: view.summary,
          description: view.description,
          audience: view.audience,
          sectors: slugs(view.sectors),
          policyDomain: view.policyDomain?.slug ?? null,
          organisation: view.organisation?.title ?? null,
          urgency: view.urgency,
          validUntil: day(view.validUntil),
          lasting: view.lasting,
        },
      }
    )
  },
  initiatieven: ({ initiatives }, slug) => {
    const view = bySlug(initiatives.values(), slug)
    return (
      view && {
        about: { collection: 'initiatives', id: view.id },
        link: view,
        values: {
          title: view.title,
          summary: view.summary,
          description: view.description,
          sectors: slugs(view.sectors),
          organisation: view.organisation?.title ?? null,
          website: view.url,
        },
      }
    )
  },
  federaties: ({ organisations }, slug) => {
    const view = bySlug(
      [...organisations.values()].filter(({ path }) => path),
      slug,
    )
    return (
      view && {
        about: { collection: 'organisations', id: view.id },
        link: view,
        values: {
          title: view.title,
          summary: view.summary,
          description: view.description,
          sectors: slugs(view.sectors),
          website: view.website,
        },
      }
    )
  },
  ambassadeurs: ({ ambassadors }, slug) => {
    const view = bySlug(ambassadors.values(), slug)
    return (
      view && {
        about: { collection: 'ambassadors', id: view.id },
        link: view,
        values: { title: view.title, description: view.bio, sectors: slugs(view.sectors) },
      }
    )
  },
}
