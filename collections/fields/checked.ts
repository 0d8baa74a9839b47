import { text } from 'payload/shared'
import type { TextFieldSingleValidation } from 'payload'
import type { Words } from './labelled.ts'

/**
 * Validation of a text by a rule of our own. A field's `validate` takes the place of Payload's, which is what looks at
 * `required` and `maxLength`; here both count.
 * @param isRight is asked only when there is a text
 * @param words what to tell the editor when it is not right
 */
export const checked =
  (isRight: (value: string) => boolean, words: Words): TextFieldSingleValidation =>
  (value, options) => {
    const general = text(value, options)
    if (general !== true || !value || isRight(value)) return general
    return options.req.i18n.language === 'en' ? words.en : words.nl
  }
