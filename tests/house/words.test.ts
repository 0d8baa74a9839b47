import { describe, expect, it } from 'vitest'
import { en } from '#site/i18n/en.ts'
import { nl } from '#site/i18n/nl.ts'
import { search, type Forbidden } from './support/markup.ts'
import { filesWith } from './support/tree.ts'

const words = String.raw`[value=/\p{L}{2}/u]`
const spoken = '[name.name=/^(alt|title|placeholder|aria-label|aria-description|label|summary|lead)$/]'

const unspoken: Forbidden[] = [
  { selector: `JSXText${words}`, message: 'words in the page' },
  { selector: `JSXAttribute${spoken} > Literal${words}`, message: 'words in an attribute' },
  ...['', ' > ConditionalExpression', ' > LogicalExpression'].map((inside) => ({
    selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer${inside} > Literal${words}`,
    message: 'words in an expression',
  })),
]

describe('what a visitor reads', () => {
  it('comes from a dictionary or the cms', () => {
    expect(search(filesWith('.astro'), unspoken)).toEqual([])
  })

  it.each([
    '<p>Ja, zo</p>',
    '<p>{open && <b>nog even</b>}</p>',
    '<p>{open ? "open" : t.closed}</p>',
    '<p>{open || "dicht"}</p>',
    '<p>{"zo"}</p>',
    '<img alt="Een gezicht" src={face} />',
  ])('is caught in %s', (text) => {
    expect(search([{ path: 'a.astro', text }], unspoken)).not.toEqual([])
  })

  it.each(['<p class="lead">{t.lead} · × {n}</p>', '<p>{kind === "idea" && t.idea}</p>'])(
    'is not in %s',
    (text) => {
      expect(search([{ path: 'a.astro', text }], unspoken)).toEqual([])
    },
  )
})

describe('the dictionaries', () => {
  it('have the same shape in every language, and the same places to fill', () => {
    expect(shape(en)).toEqual(shape(nl))
  })

  it('differ when a text or a place is missing', () => {
    expect(shape({ a: 'tot {date}' })).not.toEqual(shape({ a: 'until' }))
    expect(shape({ a: '', b: { c: '' } })).not.toEqual(shape({ a: '', b: {} }))
  })
})

/** Every key with the kind of its value: `lists.count → {n} {total}`. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) {
    const places = typeof value === 'string' ? [...new Set(value.match(/\{\w+\}/g))].sort() : [typeof value]
    return [`${path} → ${places.join(' ')}`]
  }
  return Object.entries(value)
    .sort(([one], [other]) => one.localeCompare(other))
    .flatMap(([key, inner]) => shape(inner, path ? `${path}.${key}` : key))
}
