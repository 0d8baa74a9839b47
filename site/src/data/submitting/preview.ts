import type { Form } from '#intake/form.ts'
import type { Locale } from '#site/i18n/index.ts'
import { intakeOf } from '../intake-client.ts'
import { fieldsOf, type Field } from './fields.ts'

/** A form as editors look at it before they publish: all of it at once. */
export type PreviewView = {
  form: Pick<Form, 'title' | 'intro' | 'privacy' | 'confirmation'>
  steps: { title: string; text: string; fields: { field: Field; isConditional: boolean }[] }[]
  lang: Form['language'] | undefined
}

/** The form that a key opens; null when it opens none any more. */
export const previewForm = async (locale: Locale, key: string): Promise<PreviewView | null> => {
  const outcome = await intakeOf(locale).preview(key)
  if (!outcome.ok) return null
  const form = outcome.body
  const steps = form.steps.map(({ title, text, questions }) => {
    const shown = questions.map((question) => ({ ...question, showWhen: null }))
    const fields = fieldsOf(shown, { form, answers: {}, files: {}, told: [], locale })
    return {
      title,
      text,
      fields: fields.map((field, nth) => ({ field, isConditional: questions[nth]?.showWhen !== null })),
    }
  })
  return { form, steps, lang: form.language === locale ? undefined : form.language }
}
