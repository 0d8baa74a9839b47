import type { AstroGlobal } from 'astro'
import { redirectFor } from '#site/data/redirects.ts'
import { fileHref, href } from '#site/href.ts'

/** Nothing is at this address any more, or never was: leads to where it moved, else to the page that says so. */
export const missing = async ({ locals, redirect, rewrite }: AstroGlobal): Promise<Response> => {
  const moved = await redirectFor(locals.path)
  return moved ? redirect(href(moved, locals.locale), 301) : rewrite(fileHref('/404'))
}
