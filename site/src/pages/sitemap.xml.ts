import type { APIRoute } from 'astro'
import { listAddresses } from '#site/data/sitemap.ts'
import { cachedText } from '#site/endpoints/cached.ts'
import { xml } from '#site/endpoints/xml.ts'
import { href } from '#site/href.ts'
import { locales } from '#site/i18n/index.ts'

/** Every address in every language, each naming the others (source: sitemaps.org; hreflang as in xhtml:link). */
export const GET: APIRoute = async (context) =>
  cachedText(context, await listAddresses(), 'application/xml', (entries) => {
    const address = (path: string, locale: (typeof locales)[number]): string =>
      xml(new URL(href(path, locale), context.locals.origin).href)
    const urls = entries.flatMap(({ path, updatedAt }) => {
      const others = locales
        .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(path, locale)}"/>`)
        .join('')
      const changed = updatedAt ? `<lastmod>${xml(updatedAt)}</lastmod>` : ''
      return locales.map((locale) => `<url><loc>${address(path, locale)}</loc>${changed}${others}</url>`)
    })
    return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
  })
