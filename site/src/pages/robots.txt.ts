import type { APIRoute } from 'astro'
import { fileHref } from '#site/href.ts'

/** Everything public may be indexed; previews and the status of a submission are nobody else's. */
export const GET: APIRoute = ({ locals, cache }) => {
  cache.set({ maxAge: 3600, swr: 86_400, tags: ['globals'] })
  const lines = [
    'User-agent: *',
    `Disallow: ${fileHref('/voorbeeld/')}`,
    `Disallow: ${fileHref('/indienen/status/')}`,
    '',
    `Sitemap: ${new URL(fileHref('/sitemap.xml'), locals.origin).href}`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
