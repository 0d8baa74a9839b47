import type { TextField } from 'payload'
import { checked } from './checked.ts'
import { labelled, say } from './labelled.ts'

/** A link to a site elsewhere: http or https, so that no address can run a script. */
const isWebAddress = (value: string): boolean => {
  const url = URL.parse(value)
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.')
}

const validate = checked(
  isWebAddress,
  say(
    'Geef een volledig adres, zoals https://www.voorbeeld.be.',
    'Give a full address, such as https://www.example.org.',
  ),
)

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
