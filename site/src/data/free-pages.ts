import type { Locale } from '#site/i18n/index.ts'
import { addressesIn } from './addresses.ts'
import { getCatalogue, type Catalogue } from './catalogue.ts'
import type { PageRow } from './records.ts'
import { richTextToHtml } from './rich-text.ts'
import { tagged, type Tagged } from './tagged.ts'
import type { PageBlock, PageView } from './views.ts'

/** A free page in this language, else in the other, labelled with its language. */
export const getFreePage = async (locale: Locale, slug: string): Promise<Tagged<PageView> | null> => {
  const catalogue = await getCatalogue(locale)
  const all = [...catalogue.rows.pages.values()].filter((page) => page.slug === slug)
  const page = all.find(({ language }) => language === locale) ?? all[0]
  return page ? tagged(viewOf(page, catalogue), 'pages', 'news', 'challenges', 'solutions') : null
}

const viewOf = (
  { id, slug, title, summary, layout, language, updatedAt }: PageRow,
  { rows, locale }: Catalogue,
): PageView => {
  const addressOf = addressesIn(rows, locale)
  const blocks = (layout ?? []).map((block): PageBlock => {
    if (block.blockType === 'text') return { type: 'text', html: richTextToHtml(block.body, addressOf) }
    if (block.blockType === 'call')
      return {
        type: 'call',
        title: block.title,
        text: block.text ?? '',
        links: (block.links ?? []).map(({ label, href }) => ({ title: label, path: href })),
      }
    return {
      type: 'questions',
      title: block.title,
      items: block.items.map(({ question, answer }) => ({ question, answer })),
    }
  })
  return { id, slug, title, path: `/${slug}`, summary: summary ?? '', blocks, language, updatedAt }
}
