import { getCatalogue } from './catalogue.ts'
import { tagged, type Tagged } from './tagged.ts'

export type SitemapEntry = { path: string; updatedAt: string | null }

const lists = [
  '/',
  '/sectoren',
  '/uitdagingen',
  '/oplossingen',
  '/match',
  '/ambassadeurs',
  '/federaties',
  '/initiatieven',
  '/nieuws',
  '/data',
  '/impact',
]

/** Every public address, as its Dutch path; the archive is among them, for it stays readable. */
export const listAddresses = async (): Promise<Tagged<SitemapEntry[]>> => {
  const { sectors, challenges, solutions, ambassadors, organisations, initiatives, news, rows } =
    await getCatalogue('nl')
  const dated = [...challenges.values(), ...solutions.values()].map(({ path, updatedAt }) => ({
    path,
    updatedAt,
  }))
  const pages = [
    ...new Map(
      [...rows.pages.values()].map(({ slug, updatedAt }) => [slug, { path: `/${slug}`, updatedAt }]),
    ).values(),
  ]
  const undated = [
    ...sectors,
    ...ambassadors.values(),
    ...organisations.values(),
    ...initiatives.values(),
    ...news,
  ]
    .filter(({ path }) => path)
    .map(({ path }) => ({ path, updatedAt: null }))
  const entries = [...lists.map((path) => ({ path, updatedAt: null })), ...dated, ...undated, ...pages]
  return tagged(
    entries,
    'challenges',
    'solutions',
    'sectors',
    'ambassadors',
    'organisations',
    'initiatives',
    'news',
    'pages',
  )
}
