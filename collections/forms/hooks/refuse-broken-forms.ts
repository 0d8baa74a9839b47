import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import type { Form } from '../../payload-types.ts'
import { faultsOf } from '../complaints.ts'

/**
 * A form that nobody could answer is not published; as a draft it may be half done.
 * @throws ValidationError that names the question
 */
export const refuseBrokenForms: CollectionBeforeValidateHook<Form> = ({ data, originalDoc, req }) => {
  const form = { ...originalDoc, ...data }
  if (form._status !== 'published' || !form.kind || !Array.isArray(form.steps)) return data
  const faults = faultsOf({ kind: form.kind, steps: form.steps })
  if (faults.length === 0) return data
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  throw new ValidationError(
    {
      collection: 'forms',
      errors: faults.map(({ path, message }) => ({ path, message: message[language] })),
      req,
    },
    req.t,
  )
}
