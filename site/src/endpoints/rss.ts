import type { APIContext } from 'astro'
import type { Feed } from '#site/data/feeds.ts'
import type { Tagged } from '#site/data/tagged.ts'
import { href } from '#site/href.ts'
import { cachedText, nothingHere } from './cached.ts'
import { xml } from './xml.ts'

/** Answers with a feed as RSS 2.0 (source: rssboard.org/rss-specification). */
export const rss = (context: APIContext, feed: Tagged<Feed> | null): Response =>
  feed ? cachedText(context, feed, 'application/rss+xml', (data) => written(data, context)) : nothingHere()

const written = ({ title, path, description, items }: Feed, { locals, url }: APIContext): string => {
  const address = (to: string): string => xml(new URL(href(to, locals.locale), locals.origin).href)
  const self = xml(new URL(url.pathname, locals.origin).href)
  const entries = items.map(
    (
      item,
    ) => `<item><title>${xml(item.title)}</title><link>${address(item.path)}</link><guid>${address(item.path)}</guid>
<pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate><description>${xml(item.summary)}</description></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xml(title)}</title><link>${address(path)}</link><description>${xml(description)}</description><language>${locals.locale}</language>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
${entries.join('\n')}
</channel></rss>
`
}
