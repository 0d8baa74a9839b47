/** One answer as it stands in the list: the template that the page brought, filled in. */
import type { Highlighted, ReasonWord } from '#site/data/views.ts'
import type { Answer } from './answers.ts'
import { addressOf, nameOfSector } from './page-form.ts'

type Result = Answer['results'][number]

export const filledItem = (
  template: HTMLTemplateElement,
  { card, strength, title, summary, reasons }: Result,
  form: HTMLFormElement,
): Element => {
  const item = template.content.cloneNode(true) as DocumentFragment
  const at = (name: string): HTMLElement | null => item.querySelector(`[data-place="${name}"]`)
  item.querySelector('[data-strength]')?.setAttribute('data-strength', strength)
  const { maturity, deployableIn, cost, language } = card
  const terms: Record<string, string> = { strength, maturity, deployableIn, cost, language }
  for (const term of item.querySelectorAll<HTMLElement>('[data-term]'))
    if (terms[term.dataset.term ?? ''] !== term.dataset.value) term.remove()
  at('title')?.setAttribute('href', addressOf(form, `/oplossingen/${card.slug}`))
  at('title')?.append(...marked(title))
  at('summary')?.append(...marked(summary))
  if (language !== document.documentElement.lang)
    for (const place of [at('title'), at('summary')]) place?.setAttribute('lang', language)
  const tag = at('sector')
  tag?.replaceWith(...card.sectors.map((slug) => named(tag, nameOfSector(form, slug))))
  const why = at('reasons')
  if (reasons.length === 0) why?.remove()
  else why?.append(leadOf(reasons, why.dataset), ...listed(reasons, why.dataset))
  return item.firstElementChild ?? document.createElement('li')
}

const named = (tag: HTMLElement, name: string): Node => {
  const copy = tag.cloneNode() as HTMLElement
  copy.textContent = name
  return copy
}

const marked = (text: Highlighted): (Node | string)[] =>
  text.map(({ text: words, hit }) => (hit ? mark(words) : words))

const mark = (words: string): HTMLElement => {
  const element = document.createElement('mark')
  element.textContent = words
  return element
}

/** "Past door", or that it only shares its subject with what fits. */
const leadOf = (reasons: ReasonWord[], { lead = '', relatedLead = '' }: DOMStringMap): string =>
  reasons.some(({ aside }) => aside === 'related') ? relatedLead : lead

/** "a, b (bij jouw “woord”) en c", as the server writes it. */
const listed = (reasons: ReasonWord[], texts: DOMStringMap): (Node | string)[] =>
  reasons.flatMap(({ term, query, aside }, index) => {
    const left = reasons.length - 1 - index
    const told = aside && texts[aside] ? ` ${texts[aside].replace('{query}', () => query)}` : ''
    return [mark(term), `${told}${left > 1 ? ', ' : left === 1 ? (texts.and ?? ', ') : ''}`]
  })
