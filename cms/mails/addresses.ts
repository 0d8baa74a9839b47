import type { Language } from '#intake/form.ts'
import { environment } from '../env.ts'
import { tokenOf, type Link } from '../links/link.ts'

/** The full address of a page of the site, in a language. */
export const siteLink = (language: Language, path: string): string => {
  const { siteUrl, basePath } = environment()
  return `${siteUrl}${basePath}${language === 'en' ? '/en' : ''}${path}`
}

/** The full address of a page of the admin; of its first page when nothing is said. */
export const adminLink = (path = ''): string => `${environment().cmsUrl}/admin${path}`

/** The full address of a record in the admin. */
export const recordLink = (collection: 'submissions' | 'matches', id: number): string =>
  adminLink(`/collections/${collection}/${id}`)

/** The full address at which somebody answers what a mail asks. */
export const replyLink = (language: Language, link: Link, now: number): string =>
  siteLink(language, `/antwoord/${tokenOf(link, now)}`)

/** The same mail that is sent twice, because a worker died in between, is one mail to a mail program (RFC 5322, 3.6.4). */
export const messageId = (...words: (string | number)[]): string =>
  `<${words.join('.')}@${new URL(environment().siteUrl).hostname}>`
