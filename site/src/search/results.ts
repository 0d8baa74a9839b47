import type { Highlighted } from '#site/data/views.ts'
import type { Found } from './protocol.ts'

/** Where the answers are shown: the same places that the server fills. */
export type Results = { show: (found: Found[]) => void; clear: () => void; announce: () => void }

/** A screen reader hears the count when the typing pauses, not at every letter. */
const quietMs = 350

/**
 * @param place the part of the page with the list, the count, the ways on and the template
 * @param form tells the names of sectors and the language of addresses
 * @returns null when the page lacks one of these places
 */
export const createResults = (place: HTMLElement, form: HTMLFormElement): Results | null => {
  const [list, status, none, note, template] = ['list', 'status', 'none', 'note', 'template'].map((name) =>
    place.querySelector<HTMLElement>(`[data-match-${name}]`),
  )
  if (!list || !status || !none || !note || !(template instanceof HTMLTemplateElement)) return null
  // What stands there before the first question, on a page that has it.
  const start = place.querySelector<HTMLElement>('[data-match-start]')
  const begun = (yes: boolean): void => void start?.toggleAttribute('hidden', yes)
  const items = new Map<string, { key: string; item: Element }>()
  let count: string | null = null
  let timer: number | undefined

  const announce = (): void => {
    window.clearTimeout(timer)
    if (count !== null) status.textContent = count
  }
  const draw = (found: Found): Element => {
    const key = JSON.stringify(found)
    const held = items.get(found.id)
    if (held?.key === key) return held.item
    const item = filled(template, found, form)
    items.set(found.id, { key, item })
    return item
  }
  return {
    announce,
    show: (found) => {
      begun(true)
      list.replaceChildren(...found.map(draw))
      none.hidden = found.length > 0
      note.hidden = found.length === 0
      count = counted(found.length, status.dataset)
      window.clearTimeout(timer)
      timer = window.setTimeout(announce, quietMs)
    },
    clear: () => {
      begun(false)
      list.replaceChildren()
      none.hidden = note.hidden = true
      count = ''
      announce()
    },
  }
}

const counted = (n: number, { one, other, none }: DOMStringMap): string => {
  if (n === 0) return none ?? ''
  return ((n === 1 ? one : other) ?? '').replace('{n}', String(n))
}

const filled = (
  template: HTMLTemplateElement,
  { card, strength, title, summary, reasons }: Found,
  form: HTMLFormElement,
): Element => {
  const item = template.content.cloneNode(true) as DocumentFragment
  const at = (name: string): HTMLElement | null => item.querySelector(`[data-place="${name}"]`)
  item.querySelector('[data-strength]')?.setAttribute('data-strength', strength)
  const terms: Record<string, string> = {
    strength,
    maturity: card.maturity,
    deployableIn: card.deployableIn,
    cost: card.cost,
  }
  for (const term of item.querySelectorAll<HTMLElement>('[data-term]'))
    if (terms[term.dataset.term ?? ''] !== term.dataset.value) term.remove()
  at('title')?.setAttribute('href', form.action.replace(/\/match$/, `/oplossingen/${card.slug}`))
  at('title')?.append(...marked(title))
  at('summary')?.append(...marked(summary))
  at('sectors')?.append(card.sectors.map((slug) => nameOfSector(form, slug)).join(', '))
  const why = at('reasons')
  if (reasons.length === 0) why?.remove()
  else why?.append(...listed(reasons, why.dataset.and ?? ', '))
  return item.firstElementChild ?? document.createElement('li')
}

const marked = (text: Highlighted): (Node | string)[] =>
  text.map(({ text: words, hit }) => (hit ? mark(words) : words))

const mark = (words: string): HTMLElement => {
  const element = document.createElement('mark')
  element.textContent = words
  return element
}

/** "a, b (jouw woord) en c", as the server writes it. */
const listed = (reasons: Found['reasons'], and: string): (Node | string)[] =>
  reasons.flatMap(({ term, query }, index) => {
    const separator = index === reasons.length - 1 ? '' : index === reasons.length - 2 ? and : ', '
    return [mark(term), `${query ? ` (${query})` : ''}${separator}`]
  })

const nameOfSector = (form: HTMLFormElement, slug: string): string =>
  form.querySelector(`option[value="${CSS.escape(slug)}"]`)?.textContent.trim() ?? slug
