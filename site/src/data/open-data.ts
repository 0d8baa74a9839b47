import { getCatalogue } from './catalogue.ts'
import { getImpact } from './impact.ts'
import { newestFirst } from './related.ts'
import { listTags, tagged, type Tagged } from './tagged.ts'

/** One record of the open data: plain values only, the same columns in every format. */
export type OpenRow = Record<string, string | number | string[] | null>

/** The public solutions as open data. No contact, no internal field: only what the site shows. */
export const listOpenSolutions = async (): Promise<Tagged<OpenRow[]>> => {
  const { solutions } = await getCatalogue('nl')
  const rows = [...solutions.values()].sort(newestFirst).map((view) => ({
    id: view.id,
    slug: view.slug,
    title: view.title,
    summary: view.summary,
    description: view.description,
    tags: view.tags,
    sectors: view.sectors.map(({ slug }) => slug),
    provider: view.provider?.title ?? null,
    maturity: view.maturity,
    digital: view.digital,
    deployableIn: view.deployableIn,
    cost: view.cost,
    validUntil: view.validUntil,
    privacy: view.privacy,
    lasting: view.lasting,
    inUseAt: view.inUseAt,
    website: view.website,
    language: view.language,
    publishedAt: view.publishedAt,
    updatedAt: view.updatedAt,
  }))
  return tagged(rows, ...listTags)
}

/** The public challenges as open data. */
export const listOpenChallenges = async (): Promise<Tagged<OpenRow[]>> => {
  const { challenges } = await getCatalogue('nl')
  const rows = [...challenges.values()].sort(newestFirst).map((view) => ({
    id: view.id,
    slug: view.slug,
    title: view.title,
    summary: view.summary,
    description: view.description,
    audience: view.audience,
    sectors: view.sectors.map(({ slug }) => slug),
    policyDomain: view.policyDomain?.slug ?? null,
    organisation: view.organisation?.title ?? null,
    urgency: view.urgency,
    validUntil: view.validUntil,
    status: view.status,
    lasting: view.lasting,
    language: view.language,
    publishedAt: view.publishedAt,
    updatedAt: view.updatedAt,
  }))
  return tagged(rows, ...listTags)
}

/** What became of what came in: a row of all time, one for each week and one for each sector. */
export const listOpenImpact = async (): Promise<Tagged<OpenRow[]>> => {
  const { data, tags } = await getImpact('nl')
  const rows = [
    { week: null, sector: null, ...data.total },
    ...data.weeks.map(({ from, counts }) => ({ week: from, sector: null, ...counts })),
    ...data.sectors.map(({ sector, counts }) => ({ week: null, sector: sector.slug, ...counts })),
  ]
  return { data: rows, tags }
}
