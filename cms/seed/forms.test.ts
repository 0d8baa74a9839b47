import { describe, expect, it } from 'vitest'
import { faultsOf } from '#collections/forms/complaints.ts'
import { content } from './content.ts'

const forms = content('forms')

describe('the forms of a new portal', () => {
  it.each(forms.map((form) => [form.slug, form] as const))('%s can be published', (_, form) =>
    expect(faultsOf(form)).toEqual([]),
  )

  it('ask the same in Dutch and in English', () => {
    const asked = ({ steps }: (typeof forms)[number]) =>
      steps.map(({ questions }) => questions.map(({ name, type, required }) => ({ name, type, required })))
    for (const form of forms) {
      const original = forms.find(({ slug }) => slug === form.translationOf)
      if (original) expect(asked(form), form.slug).toEqual(asked(original))
    }
  })
})
