import { defineMiddleware } from 'astro:middleware'
import { fileHref, localeOf } from '#site/href.ts'
import { defaultLocale } from '#site/i18n/index.ts'
import { siteEnv } from '../env.ts'

/** One set of pages serves every language: `/en/sectoren` is rendered by the page of `/sectoren`, in English. */
export const onRequest = defineMiddleware((context, next) => {
  const { locale, path } = localeOf(context.url.pathname)
  const isFirst = !('locale' in context.locals)
  // An error page passes here a second time with an address of its own: what the visitor asked for stays.
  if (isFirst) Object.assign(context.locals, { locale, path, origin: siteEnv().siteUrl.origin })
  return locale === defaultLocale ? next() : next(fileHref(path) + context.url.search)
})
