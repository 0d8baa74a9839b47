import { defineMiddleware } from 'astro:middleware'
import { keepFresh } from '#site/data/freshness.ts'
import { fileHref, localeOf } from '#site/href.ts'
import { defaultLocale } from '#site/i18n/index.ts'
import { siteEnv } from '../env.ts'

// Loaded once per process: from here on purges reach the records that are held.
keepFresh()

/** One set of pages serves every language: `/en/sectoren` is rendered by the page of `/sectoren`, in English. */
export const onRequest = defineMiddleware((context, next) => {
  const { locale, path } = localeOf(context.url.pathname)
  // An error page passes here a second time with an address of its own: what the visitor asked for stays.
  context.locals.locale ??= locale
  context.locals.path ??= path
  context.locals.origin ??= siteEnv().siteUrl.origin
  return locale === defaultLocale ? next() : next(fileHref(path) + context.url.search)
})
