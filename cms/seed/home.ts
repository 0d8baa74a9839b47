import type { Payload } from 'payload'
import type { Home } from '#collections/payload-types.ts'
import { content } from './content.ts'
import type { Shelf } from './shelf.ts'

type Blocks = NonNullable<Home['blocks']>

/** The home page, unless an editor made one already; featured challenges that do not exist are left out. */
export const seedHome = async (payload: Payload, shelf: Shelf, hasDemo: boolean): Promise<void> => {
  const existing = await payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: true })
  if (existing.title) return
  const home = content('home')
  const blocks = home.blocks.filter(({ type }) => hasDemo || type !== 'featured')
  const inLocale = (locale: 'nl' | 'en', rows: Blocks | null | undefined) =>
    blocks.map(({ type, title, text, challenges, links }, index) => {
      const row = rows?.[index]
      return {
        id: row?.id ?? undefined,
        blockType: type,
        title: title[locale],
        text: text?.[locale] ?? null,
        ...(challenges ? { challenges: challenges.map((slug) => shelf.id('challenges', slug)) } : {}),
        ...(links
          ? {
              links: links.map(({ label, href }, at) => ({
                id: row?.blockType === 'call' ? (row.links?.[at]?.id ?? undefined) : undefined,
                label: label[locale],
                href,
              })),
            }
          : {}),
      }
    }) as Blocks
  const save = async (locale: 'nl' | 'en', rows?: Blocks | null) =>
    payload.updateGlobal({
      slug: 'home',
      locale,
      depth: 0,
      overrideAccess: true,
      context: { seeding: true },
      data: {
        title: home.title[locale],
        intro: home.intro[locale],
        placeholder: home.placeholder[locale],
        blocks: inLocale(locale, rows),
      },
    })
  const dutch = await save('nl')
  await save('en', dutch.blocks)
}
