import { describe, expect, it } from 'vitest'
import { faultsOf } from './complaints.ts'

const question = (name: string, more: object = {}) => ({ name, label: name, type: 'text' as const, ...more })
const contactForm = (...questions: ReturnType<typeof question>[]) =>
  faultsOf({ kind: 'contact', steps: [{ title: 'Stap', questions }] }).map(({ path, message }) => [
    path,
    message.nl,
  ])

describe('a form', () => {
  it('may not ask under one name twice, nor under a name that the site needs', () => {
    expect(contactForm(question('a'), question('a'))).toEqual([
      ['steps.0.questions.1.name', 'Er is al een vraag die “a” heet.'],
    ])
    for (const name of ['ticket', '_x', '1a', 'a b', '']) expect(contactForm(question(name))).toHaveLength(1)
  })

  it('may not ask depending on what comes later', () => {
    const depends = question('a', { showWhen: { question: 'b', answers: ['x'] } })
    expect(contactForm(depends, question('b'))[0]?.[1]).toContain('geen eerdere vraag')
    expect(contactForm(question('b'), depends)).toEqual([])
  })

  it('offers choices where it asks to choose', () => {
    expect(contactForm(question('a', { type: 'select' }))[0]?.[1]).toContain('keuzes')
    expect(contactForm(question('a', { type: 'select', list: 'sectors' }))).toEqual([])
  })

  it('for a solution fills what every solution needs, with values that it knows', () => {
    const questions = [
      question('hoe-ver', {
        type: 'select',
        fills: 'maturity',
        options: [{ label: 'Bijna', value: 'bijna' }],
      }),
    ]
    const faults = faultsOf({ kind: 'solution', steps: [{ title: 'Stap', questions }] })
    expect(faults.map(({ path }) => path)).toEqual([
      'steps.0.questions.0.options',
      ...Array.from({ length: 6 }, () => 'steps'),
    ])
    expect(faults[0]?.message.nl).toContain('idea, prototype, in-use, proven')
  })
})
