import { describe, expect, it } from 'vitest'
import type { Answers } from '#intake/answers.ts'
import { formOf, type FormRecord } from '#intake/form.ts'
import { answeredOf, carried, fieldsOf, mistakesOf } from './fields.ts'

const options = (count: number): { value: string; label: string }[] =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Keuze ${at}` }))
const record: FormRecord = {
  id: 1,
  kind: 'solution',
  language: 'nl',
  title: 'Oplossing',
  updatedAt: '',
  steps: [
    {
      title: 'Wie',
      questions: [
        { label: 'E-mail', fills: 'contact.email', type: 'email' },
        { label: 'Weinig', name: 'few', type: 'select', options: options(6) },
        { label: 'Veel', name: 'many', type: 'select', options: options(7) },
        { label: 'Welk', name: 'which', type: 'text', showWhen: { question: 'few', answers: ['v1'] } },
        { label: 'Elders', name: 'elsewhere', type: 'text', showWhen: { question: 'x', answers: ['y'] } },
        { label: 'Bestand', name: 'file', type: 'file' },
        { label: 'Tot', name: 'until', type: 'date' },
      ],
    },
  ],
}
const form = formOf(record, { sectors: [], 'policy-domains': [] })
const questions = form.steps[0]?.questions ?? []
const fields = (answers: Answers, locale: 'nl' | 'en' = 'nl') =>
  fieldsOf(questions, { form, answers, files: {}, told: [{ question: 'few', message: 'Kies.' }], locale })

describe('the fields of a step', () => {
  it('choose a control that fits, and say what a browser may fill in', () => {
    const byName = new Map(fields({}).map((field) => [field.question.name, field]))
    expect(byName.get('few')?.control).toBe('radios')
    expect(byName.get('many')?.control).toBe('select')
    expect(byName.get('contact.email')).toMatchObject({
      id: 'veld-contact-email',
      input: 'email',
      autocomplete: 'email',
    })
  })

  it('hold what this page may still ask, hidden, and leave out what it cannot', () => {
    const names = fields({}).map(({ question, hidden }) => [question.name, hidden])
    expect(names).toContainEqual(['which', true])
    expect(names.flat()).not.toContain('elsewhere')
    expect(fields({ few: 'v1' }).find(({ question }) => question.name === 'which')?.hidden).toBe(false)
  })

  it('are in the language of the form', () => {
    expect(fields({}, 'en')[0]?.lang).toBe('nl')
    expect(fields({}, 'nl')[0]?.lang).toBeUndefined()
  })

  it('are where a mistake leads, when they are on the page', () => {
    const told = [
      { question: 'few', message: 'Kies.' },
      { question: null, message: 'Niet ontvangen.' },
    ]
    expect(mistakesOf(told, fields({})).map(({ href }) => href)).toEqual(['#veld-few', null])
  })
})

describe('answers', () => {
  it('travel along unless the page asks them; a file’s receipt always does', () => {
    const answers = { few: 'v1', sectors: ['a', 'b'], file: 'r1' }
    const files = { file: { name: 'a b.pdf', bytes: 12 } }
    expect(carried({ answers, files }, fields(answers))).toEqual([
      ['sectors', 'a'],
      ['sectors', 'b'],
      ['file', 'r1'],
      ['_bestand.file', '12 a b.pdf'],
    ])
  })

  it('read as labels, names of files and days in words', () => {
    const files = { file: { name: 'a b.pdf', bytes: 12 } }
    const read = answeredOf(questions, { few: 'v1', file: 'r1', until: '2027-06-01' }, files, 'nl')
    expect(read.map(({ label, values }) => [label, ...values])).toEqual([
      ['E-mail'],
      ['Weinig', 'Keuze 1'],
      ['Veel'],
      ['Welk'],
      ['Bestand', 'a b.pdf'],
      ['Tot', '1 juni 2027'],
    ])
    expect(answeredOf(questions, { until: '2027-06-01' }, {}, 'en').at(-1)?.values).toEqual(['1 June 2027'])
    expect(answeredOf(questions, { until: 'morgen' }, {}, 'nl').at(-1)?.values).toEqual(['morgen'])
  })
})
