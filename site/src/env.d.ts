/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The language of this page, from its address. */
    locale: import('#site/i18n/index.ts').Locale
    /** The Dutch path of this page, without base and language: what `href()` takes. */
    path: string
    /** The public origin of the site, from the environment and never from the request. */
    origin: string
  }
}
