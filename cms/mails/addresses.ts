import type { Language } from '#intake/form.ts'
import { environment } from '../env.ts'

/** The full address of a page of the site, in a language. */
export const siteLink = (language: Language, path: string): string => {
  const { siteUrl, basePath } = environment()
  return `${siteUrl}${basePath}${language === 'en' ? '/en' : ''}${path}`
}

/** The full address of a submission in the admin. */
export const adminLink = (submission: number): string =>
  `${environment().cmsUrl}/admin/collections/submissions/${submission}`

/** The same mail that is sent twice, because a worker died in between, is one mail to a mail program (RFC 5322, 3.6.4). */
export const messageId = (...words: (string | number)[]): string =>
  `<${words.join('.')}@${new URL(environment().siteUrl).hostname}>`
