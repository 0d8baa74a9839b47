import type { TextField, TextFieldSingleValidation } from 'payload'
import { labelled, say } from './labelled.ts'

/** A link to a site elsewhere: http or https, so that no address can run a script. */
export const isWebAddress = (value: string): boolean => {
  const url = URL.parse(value)
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.')
}

const validate: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  isWebAddress(value) ||
  (req.i18n?.language === 'en'
    ? 'Give a full address, such as https://www.example.org.'
    : 'Geef een volledig adres, zoals https://www.voorbeeld.be.')

/** An optional address elsewhere on the web. */
export const websiteField: TextField = {
  name: 'website',
  type: 'text',
  maxLength: 300,
  validate,
  ...labelled(
    say('Website', 'Website'),
    say('Een volledig adres dat met https:// begint.', 'A full address that begins with https://.'),
  ),
}
