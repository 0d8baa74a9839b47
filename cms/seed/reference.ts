import type { Payload } from 'payload'
import { readLexicon } from '#matching/lexicon/read.ts'
import { conceptsToSeed } from './concepts.ts'
import { content, type Content, type Translated } from './content.ts'
import { richTextOf } from './rich-text.ts'
import { openShelf } from './shelf.ts'

/** What every portal needs: sectors, policy domains, the founding parties, concepts, free pages, forms and the site's own texts. */
export const seedReference = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  const shelf = await openShelf(payload, [
    'sectors',
    'policy-domains',
    'organisations',
    'ambassadors',
    'synonyms',
    'pages',
    'forms',
  ])
  const english = async (
    collection: 'sectors' | 'policy-domains',
    id: number,
    data: { name: string; summary: string },
  ) =>
    payload.update({
      collection,
      id,
      locale: 'en',
      data,
      depth: 0,
      overrideAccess: true,
      context: { seeding: true },
    })

  for (const [index, { name, summary, slug, icon, colour }] of content('sectors').entries()) {
    const before = shelf.added()
    const id = await shelf.ensure('sectors', slug, {
      slug,
      icon,
      colour,
      order: (index + 1) * 10,
      name: name.nl,
      summary: summary.nl,
    })
    if (shelf.added() > before) await english('sectors', id, { name: name.en, summary: summary.en })
  }
  for (const { name, summary, slug, abbreviation } of content('policy-domains')) {
    const before = shelf.added()
    const id = await shelf.ensure('policy-domains', slug, {
      slug,
      abbreviation,
      name: name.nl,
      summary: summary.nl,
    })
    if (shelf.added() > before) await english('policy-domains', id, { name: name.en, summary: summary.en })
  }
  for (const party of content('organisations').filter(({ partner }) => partner))
    await shelf.ensure('organisations', party.slug, organisationOf(party, {}))
  for (const concept of conceptsToSeed(readLexicon())) await shelf.ensure('synonyms', concept.label, concept)
  const fallback = content('ambassadors').find(({ slug }) => slug === 'taskforce')
  if (fallback)
    await shelf.ensure('ambassadors', fallback.slug, {
      slug: fallback.slug,
      name: fallback.name,
      kind: fallback.kind,
      role: fallback.role,
      bio: fallback.bio,
      contact: fallback.contact,
      language: fallback.language,
      _status: 'published',
    })
  for (const { slug, language, title, summary, body, translationOf } of content('pages'))
    await shelf.ensure('pages', `${slug}.${language}`, {
      slug,
      language,
      title,
      summary,
      _status: 'published',
      layout: [{ blockType: 'text', body: richTextOf(body) }],
      ...(translationOf ? { translation: shelf.id('pages', `${translationOf}.nl`) } : {}),
    })
  for (const { translationOf, ...form } of content('forms'))
    await shelf.ensure('forms', form.slug, {
      ...form,
      _status: 'published',
      ...(translationOf ? { translation: shelf.id('forms', translationOf) } : {}),
    })
  await seedGlobals(payload, fallback ? shelf.id('ambassadors', fallback.slug) : null)
  say(`reference: ${shelf.added()} records added`)
}

/** The data of an organisation, with the ids of what it points at. */
export const organisationOf = (
  { federation: _, sectors: __, contact, website, ...rest }: Content['organisations'][number],
  { federation, sectors }: { federation?: number; sectors?: number[] },
) => ({
  ...rest,
  ...(website ? { website } : {}),
  ...(contact ? { contact } : {}),
  ...(federation ? { federation } : {}),
  ...(sectors ? { sectors } : {}),
  _status: 'published' as const,
})

const seedGlobals = async (payload: Payload, fallback: number | null): Promise<void> => {
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: true })
  if (settings.name) return
  const common = { depth: 0, overrideAccess: true, context: { seeding: true } } as const
  const links = (
    list: Content['navigation']['header'],
    locale: keyof Translated,
    ids?: ({ id?: string | null } | undefined)[],
  ) =>
    list.map(({ label, href }, index) => ({
      id: ids?.[index]?.id ?? undefined,
      label: label[locale],
      href,
    }))
  const { header, action, footer } = content('navigation')
  const first = await payload.updateGlobal({
    ...common,
    slug: 'navigation',
    locale: 'nl',
    data: {
      header: links(header, 'nl'),
      action: links([action], 'nl'),
      footer: footer.map((column) => ({ title: column.title.nl, links: links(column.links, 'nl') })),
    },
  })
  // Rows keep their ids, so that the English texts land in the same rows.
  await payload.updateGlobal({
    ...common,
    slug: 'navigation',
    locale: 'en',
    data: {
      header: links(header, 'en', first.header ?? []),
      action: links([action], 'en', first.action ?? []),
      footer: footer.map((column, index) => ({
        id: first.footer?.[index]?.id ?? undefined,
        title: column.title.en,
        links: links(column.links, 'en', first.footer?.[index]?.links ?? []),
      })),
    },
  })
  const texts = content('settings')
  for (const locale of ['nl', 'en'] as const)
    await payload.updateGlobal({
      ...common,
      slug: 'settings',
      locale,
      data: {
        name: texts.name[locale],
        tagline: texts.tagline[locale],
        description: texts.description[locale],
        owner: texts.owner[locale],
        email: texts.email,
        ...(fallback ? { fallback } : {}),
      },
    })
}
