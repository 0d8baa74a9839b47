import type { APIRoute } from 'astro'
import { getSettings } from '#site/data/site-texts.ts'
import { href } from '#site/href.ts'

/** Whom to tell about a weakness (source: RFC 9116). The expiry moves along: half a year from the first of this month. */
export const GET: APIRoute = async ({ locals, cache }) => {
  const { email } = await getSettings(locals.locale)
  const now = new Date()
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1))
  cache.set({ maxAge: 86_400, tags: ['globals'] })
  const contact = email ? `mailto:${email}` : new URL(href('/contact'), locals.origin).href
  return new Response(
    `Contact: ${contact}\nExpires: ${expires.toISOString()}\nPreferred-Languages: nl, en\n`,
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  )
}
