import { newestFirst, pick, pickOne, type ById } from './related.ts'
import type { NewsRow } from './records.ts'
import { richTextToHtml, type AddressOf } from './rich-text.ts'
import type { NewsView, PictureView, SectorLink } from './views.ts'

/** News of the portal, newest first. */
export const newsViews = (
  rows: ById<NewsRow>,
  {
    sectors,
    pictures,
    addressOf,
  }: { sectors: ById<SectorLink>; pictures: ById<PictureView>; addressOf: AddressOf },
): NewsView[] =>
  [...rows.values()]
    .map((row) => ({
      id: row.id,
      slug: row.slug,
      title: row.title,
      path: `/nieuws/${row.slug}`,
      summary: row.summary,
      body: richTextToHtml(row.body, addressOf),
      image: pickOne(row.image, pictures),
      sectors: pick(row.sectors, sectors),
      language: row.language,
      publishedAt: row.publishedAt ?? row.updatedAt,
    }))
    .sort(newestFirst)
