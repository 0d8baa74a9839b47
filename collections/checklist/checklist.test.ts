import { describe, expect, it } from 'vitest'
import { checklistOf, isReady, isRed, reasonFrom, withTypedOrganisation } from './checklist.ts'

const solution = {
  provider: 3,
  summary: 'Bewoners van een woonzorgcentrum bellen met beeld.',
  description: 'Een scherm aan het raam van de kamer belt met één knop naar de familie. '.repeat(2),
  deployableIn: 'days',
  sectors: [1],
  contact: { email: 'an@portaal.example' },
  privacy: 'Geen.',
}
const red = (record: object, kind: 'solution' | 'challenge' = 'solution') =>
  checklistOf(kind, record)
    .filter(isRed)
    .map(({ name }) => name)

describe('the checklist', () => {
  it('is green for a record that has everything', () => {
    expect(red(solution)).toEqual([])
    expect(isReady(checklistOf('solution', solution))).toBe(true)
  })

  it.each([
    ['organisation', { provider: null }],
    ['description', { summary: 'Kort.' }],
    ['description', { description: solution.summary }],
    ['description', { summary: solution.description, description: solution.description }],
    ['duration', { deployableIn: null }],
    ['sectors', { sectors: [] }],
    ['contact', { contact: { name: 'An' } }],
    ['privacy', { privacy: '  ' }],
  ])('is red on %s', (name, change) => expect(red({ ...solution, ...change })).toEqual([name]))

  it('asks a challenge for its urgency, and not for its privacy', () => {
    expect(red({}, 'challenge')).toEqual(['organisation', 'description', 'duration', 'sectors', 'contact'])
  })

  it('shows whether a challenge has a domain, and asks nobody for it: the form says that it may stay open', () => {
    const challenge = { ...solution, organisation: 3, urgency: 'normal' }
    const items = checklistOf('challenge', challenge)
    expect(items.find(({ name }) => name === 'policyDomain')).toMatchObject({
      isMet: false,
      mayStayOpen: true,
    })
    expect(isReady(items)).toBe(true)
    expect(reasonFrom(items, 'nl')).toBe('')
    expect(checklistOf('challenge', { ...challenge, policyDomain: 2 }).every(({ isMet }) => isMet)).toBe(true)
  })

  it('leaves it to staff to link an organisation that the submitter named', () => {
    const items = withTypedOrganisation(
      checklistOf('solution', { ...solution, provider: null, privacy: '' }),
      'De Lepel',
    )
    const [organisation] = items
    expect(organisation?.label.nl).toBe('De organisatie “De Lepel” is gekoppeld')
    expect(isReady(items)).toBe(false)
    expect(reasonFrom(items, 'nl')).toMatch(/^- Zeg welke persoonsgegevens[^\n]*$/)
    const named = checklistOf('solution', { provider: null })
    expect(withTypedOrganisation(named, '')).toEqual(named)
  })

  it('words what is red as questions, in two languages', () => {
    const items = checklistOf('solution', { ...solution, sectors: [], privacy: '' })
    expect(reasonFrom(items, 'nl').split('\n')).toHaveLength(2)
    expect(reasonFrom(items, 'nl')).toContain('- Kies minstens één sector.')
    expect(reasonFrom(items, 'en')).toContain('- Choose at least one sector.')
  })
})
