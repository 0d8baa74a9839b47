import { describe, expect, it } from 'vitest'
import { shortest } from '#collections/checklist/rules.ts'
import { faultsOf } from '#collections/forms/complaints.ts'
import { content } from './content.ts'

const forms = content('forms')

describe('the forms of a new portal', () => {
  it.each(forms.map((form) => [form.slug, form] as const))('%s can be published', (_, form) =>
    expect(faultsOf(form)).toEqual([]),
  )

  it('say how long a text has to be before it is published', () => {
    const brought = forms.filter(({ kind }) => kind === 'solution' || kind === 'challenge')
    for (const { slug, steps } of brought)
      for (const [field, letters] of Object.entries(shortest)) {
        const question = steps.flatMap(({ questions }) => questions).find(({ fills }) => fills === field)
        expect(question?.help, `${slug} ${field}`).toContain(` ${letters} `)
      }
  })

  it('ask the same in Dutch and in English', () => {
    const asked = ({ steps }: (typeof forms)[number]) =>
      steps.map(({ questions }) => questions.map(({ name, type, required }) => ({ name, type, required })))
    for (const form of forms) {
      const original = forms.find(({ slug }) => slug === form.translationOf)
      if (original) expect(asked(form), form.slug).toEqual(asked(original))
    }
  })
})
