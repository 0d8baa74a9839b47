import type { FlattenedField, PayloadRequest } from 'payload'
import type { OwnRecord } from '#collections/submissions/of-record.ts'
import type { Form, Question } from '#intake/form.ts'
import { said } from './said.ts'

/** A form whose questions are called what the fields that they fill are called in the admin: who fills those sees no form. */
export const onScreen = (req: PayloadRequest, form: Form, collection: OwnRecord['collection']): Form => {
  const { flattenedFields } = req.payload.collections[collection].config
  const called = (question: Question): Question => {
    const label = question.fills && labelOf(req, flattenedFields, question.fills.split('.'))
    return label ? { ...question, label } : question
  }
  return {
    ...form,
    language: req.i18n.language === 'en' ? 'en' : 'nl',
    steps: form.steps.map((step) => ({ ...step, questions: step.questions.map(called) })),
  }
}

/** Of a field in a group, the group's too: `Contact: E-mailadres`. */
const labelOf = (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  [name, ...rest]: string[],
): string => {
  const field = fields.find((one) => one.name === name)
  if (!field) return ''
  const own = 'label' in field ? said(field.label, req) : ''
  if (rest.length === 0) return own
  const inner = 'flattenedFields' in field ? labelOf(req, field.flattenedFields, rest) : ''
  return inner && `${own}: ${inner}`
}
