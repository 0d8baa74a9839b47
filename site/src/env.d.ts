/// <reference types="astro/client" />
import type { Locale } from '#site/i18n/index.ts'

declare global {
  namespace App {
    interface Locals {
      /** The language of this page, from its address. */
      locale: Locale
      /** The Dutch path of this page, without base and language: what `href()` takes. */
      path: string
      /** The public origin of the site, from the environment and never from the request. */
      origin: string
    }
  }
}
