import { describe, expect, it } from 'vitest'
import { formOf, type FormRecord } from '#intake/form.ts'
import { viewOf, type FormView, type Place } from './view.ts'
import { beginWalk } from './walk.ts'

const record: FormRecord = {
  id: 4,
  kind: 'correction',
  language: 'nl',
  title: 'Verbetering',
  updatedAt: '',
  steps: [
    {
      title: 'Wat moet er anders?',
      questions: [
        { label: 'Wat klopt er niet?', name: 'message', type: 'textarea' },
        { label: 'Titel', fills: 'title', type: 'text' },
        { label: 'Beschrijving', fills: 'description', type: 'textarea' },
        { label: 'Sectoren', fills: 'sectors', type: 'checkboxes', list: 'sectors' },
      ],
    },
  ],
}
const sectors = ['zorg', 'onderwijs'].map((value) => ({ value, label: value }))
const form = formOf(record, { sectors, 'policy-domains': [] })
const original = { title: 'RaamRaam', description: 'Eerst.\n\nDan. ', sectors: ['onderwijs', 'zorg'] }
const check = (answers: Record<string, string | string[]>, place: Partial<Place> = {}): FormView =>
  viewOf(
    { ...beginWalk(form, 't', answers), step: 1 },
    { locale: 'nl', action: '/indienen/verbetering', about: null, ...place },
  )
const labels = ({ answered }: FormView): string[] =>
  (answered ?? []).flatMap(({ answers }) => answers.map(({ label }) => label))

describe('the page to check a correction', () => {
  it('lists what was changed, and neither what was left alone nor what was emptied', () => {
    const left = { ...original, description: 'Eerst.\r\n\r\nDan.', sectors: ['zorg', 'onderwijs'] }
    const view = check({ ...left, message: 'De naam.', title: 'RaamRaam 2' }, { original })
    expect([view.changes, labels(view)]).toEqual([true, ['Wat klopt er niet?', 'Titel']])
    expect(labels(check({ ...left, message: 'Weg.', title: '' }, { original }))).toEqual([
      'Wat klopt er niet?',
    ])
    expect(labels(check({ ...left, sectors: ['zorg'] }, { original }))).toEqual(['Sectoren'])
  })

  it('lists everything that a form asks about nothing', () => {
    const view = check({ message: 'Dag.' })
    expect([view.changes, labels(view)]).toEqual([
      false,
      ['Wat klopt er niet?', 'Titel', 'Beschrijving', 'Sectoren'],
    ])
  })
})

describe('a form that is sent in beside a challenge', () => {
  it('says so on every page, carries it along, and is not kept without it', () => {
    const beside = { title: 'Leerlingen zonder laptop', path: '/uitdagingen/leerlingen-zonder-laptop' }
    const view = check({}, { beside })
    expect(view).toMatchObject({ beside, keepable: false })
    expect(view.hidden).toContainEqual(['_bij', beside.path])
    expect(check({}).hidden.map(([name]) => name)).not.toContain('_bij')
  })
})
