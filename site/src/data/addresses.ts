import { href } from '#site/href.ts'
import type { Locale } from '#site/i18n/index.ts'
import type { AddressOf } from './rich-text.ts'

type Slugged = ReadonlyMap<number, { slug: string }>

/** The addresses of the records that an editor can link to; plain addresses of this site get the language too. */
export const addressesIn =
  (
    rows: { pages: Slugged; news: Slugged; challenges: Slugged; solutions: Slugged },
    locale: Locale,
  ): AddressOf =>
  (collection, id) => {
    const lists: Record<string, [base: string, rows: Slugged] | undefined> = {
      pages: ['', rows.pages],
      news: ['/nieuws', rows.news],
      challenges: ['/uitdagingen', rows.challenges],
      solutions: ['/oplossingen', rows.solutions],
    }
    const list = lists[collection]
    const slug = list && typeof id === 'number' ? list[1].get(id)?.slug : undefined
    return list && slug ? href(`${list[0]}/${slug}`, locale) : null
  }
