import type { Answer } from './answers.ts'
import { arrange, become } from './become.ts'
import { filledItem } from './result-item.ts'
import { fillWaysOn } from './ways-on.ts'

/** Where the answers are shown: the same places that the server fills. */
export type Results = { show: (answer: Answer) => void; clear: () => void; announce: () => void }

/** A screen reader hears the count when the typing pauses, not at every letter. */
const quietMs = 350

const places = ['list', 'status', 'meant', 'none', 'further', 'note', 'share'] as const

/**
 * @param place the part of the page with the list, the count, the ways on and the template
 * @param form tells the names of sectors and the language of addresses
 * @returns null when the page lacks one of these places
 */
export const createResults = (place: HTMLElement, form: HTMLFormElement): Results | null => {
  const at = Object.fromEntries(
    places.map((name) => [name, place.querySelector<HTMLElement>(`[data-match-${name}]`)]),
  ) as Record<(typeof places)[number], HTMLElement | null>
  const { list, status, meant, none, further, note, share } = at
  const template = place.querySelector('template')
  if (!list || !status || !meant || !none || !further || !note || !share || !template) return null
  // What stands there before the first question, on a page that has it.
  const start = place.querySelector<HTMLElement>('[data-match-start]')
  const items = new Map<string, { key: string; item: Element }>()
  let said: { count: string; corrections: Answer['corrections'] } | null = null
  let timer: number | undefined

  const announce = (): void => {
    window.clearTimeout(timer)
    if (!said) return
    if (status.textContent !== said.count) status.textContent = said.count
    const line = meantLine(said.corrections, meant.dataset)
    if (meant.textContent !== line.textContent) meant.replaceChildren(line)
  }
  const draw = (result: Answer['results'][number]): Element => {
    const key = JSON.stringify(result)
    const held = items.get(result.id)
    if (held?.key === key) return held.item
    const fresh = filledItem(template, result, form)
    // The same answer with other reasons: it stays where it is, only its words change.
    if (held) become(held.item, fresh)
    const item = held?.item ?? fresh
    items.set(result.id, { key, item })
    return item
  }
  const hide = (yes: boolean): void => {
    if (start) start.hidden = !yes
    if (yes) none.hidden = further.hidden = note.hidden = share.hidden = true
  }
  return {
    announce,
    show: ({ results, corrections, waysOn }) => {
      const found = results.length > 0
      // No count may stand above nothing.
      const pause = none.hidden === found ? quietMs : 0
      hide(false)
      arrange(list, results.map(draw))
      none.hidden = found
      note.hidden = share.hidden = !found
      further.hidden = !found || waysOn === null
      if (waysOn) fillWaysOn(place, form, waysOn)
      said = { count: countOf(results, status.dataset), corrections }
      window.clearTimeout(timer)
      timer = window.setTimeout(announce, pause)
    },
    clear: () => {
      hide(true)
      list.replaceChildren()
      said = { count: '', corrections: [] }
      announce()
    },
  }
}

/** "3 oplossingen die kunnen passen"; when all are weak, the count says so. */
const countOf = (results: Answer['results'], texts: DOMStringMap): string => {
  if (results.length === 0) return texts.none ?? ''
  const distant = results.every(({ strength }) => strength === 'zwak')
  const form = `${distant ? 'distant' : 'fitting'}${results.length === 1 ? 'One' : 'Other'}`
  return (texts[form] ?? '').replace('{n}', String(results.length))
}

/** "Bedoelde je laptop? Je typte “labtop”.", as the server writes it. */
const meantLine = (
  corrections: Answer['corrections'],
  { text = '', and = '' }: DOMStringMap,
): DocumentFragment => {
  const line = document.createDocumentFragment()
  if (corrections.length === 0) return line
  const [before = '', between = '', after = ''] = text.split(/\{\w+\}/)
  const listed = (words: (Node | string)[]): (Node | string)[] =>
    words.flatMap((word, index) => (index === 0 ? [word] : [index === words.length - 1 ? and : ', ', word]))
  const strong = corrections.map(({ meant }) => {
    const element = document.createElement('strong')
    element.textContent = meant
    return element
  })
  line.append(
    before,
    ...listed(strong),
    between,
    ...listed(corrections.map(({ typed }) => `“${typed}”`)),
    after,
  )
  return line
}
