/**
 * Keeps what someone types in this browser, so that a closed tab costs nothing; the page says so, and forgets it when asked,
 * when it was sent, and after two weeks. A browser may refuse to remember: then there is no draft.
 */
import { handedText } from '#site/search/handed-text.ts'

type Draft = { at: number; values: Record<string, string[]> }
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export const keepDraft = (form: HTMLFormElement, path: string): void => {
  const notice = document.querySelector<HTMLElement>('[data-draft]')
  const draft = read(path)
  takeHandedText(form, path)
  fillIn(form, draft.values)
  const show = (): void => {
    if (notice) notice.hidden = false
  }
  if (Object.keys(draft.values).length > 0) show()
  form.addEventListener('input', ({ target }) => {
    const control = controlOf(target)
    if (!control) return
    draft.values[control.name] = valuesOf(form, control.name)
    if (write(path, draft)) show()
  })
  notice?.querySelector('button')?.addEventListener('click', () => {
    draft.values = {}
    forget((key) => key === keyOf(path))
    const text = notice.querySelector<HTMLElement>('[data-draft-text]')
    if (text) text.textContent = text.dataset.cleared ?? ''
    text?.setAttribute('role', 'status')
    notice.querySelector('button')?.remove()
  })
}

/** It was sent: all that was kept of forms of this kind goes. */
export const clearSent = (kind: string): void => {
  const path = paths[kind]
  if (!path) return
  forget((key) => key.startsWith(keyOf(path)))
  if (kind === 'challenge')
    try {
      sessionStorage.removeItem('uitdaging')
    } catch {
      // Refused: there was nothing to forget.
    }
}

const paths: Partial<Record<string, string>> = {
  solution: '/indienen/oplossing',
  challenge: '/indienen/uitdaging',
  correction: '/indienen/verbetering',
  contact: '/indienen/contact',
  introduction: '/indienen/kennismaking',
}
const keyOf = (path: string): string => `concept:${path}`
const longestMs = 14 * 24 * 60 * 60 * 1000

/** Only what can be seen, is typed: what travels along unseen was typed on another page. */
const controlOf = (target: EventTarget | null): Control | null =>
  (target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement) &&
  target.type !== 'hidden' &&
  target.type !== 'file' &&
  !target.name.startsWith('_')
    ? target
    : null

const controlsOf = (form: HTMLFormElement, name: string): Control[] =>
  [...form.elements].flatMap((element) => {
    const control = controlOf(element)
    return control?.name === name ? [control] : []
  })

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox')

const valuesOf = (form: HTMLFormElement, name: string): string[] =>
  controlsOf(form, name)
    .filter((control) => !isChoice(control) || control.checked)
    .map(({ value }) => value)

/** Where the page has an answer already, that one counts. */
const fillIn = (form: HTMLFormElement, values: Draft['values']): void => {
  for (const [name, kept] of Object.entries(values)) {
    if (valuesOf(form, name).some((value) => value !== '')) continue
    for (const control of controlsOf(form, name))
      if (isChoice(control)) control.checked = kept.includes(control.value)
      else control.value = kept[0] ?? ''
  }
}

/** What someone asked the matcher becomes the description of their challenge. */
const takeHandedText = (form: HTMLFormElement, path: string): void => {
  const field = form.querySelector<HTMLTextAreaElement>('textarea[name=description]')
  const text = path === paths.challenge ? handedText().trim() : ''
  if (field && text && field.value === '') field.value = text
}

const read = (path: string): Draft => {
  const empty: Draft = { at: Date.now(), values: {} }
  try {
    const kept = localStorage.getItem(keyOf(path))
    const draft = kept === null ? empty : (JSON.parse(kept) as Draft)
    return Date.now() - draft.at < longestMs ? draft : empty
  } catch {
    return empty
  }
}

const write = (path: string, draft: Draft): boolean => {
  try {
    localStorage.setItem(keyOf(path), JSON.stringify({ ...draft, at: Date.now() }))
    return true
  } catch {
    return false
  }
}

const forget = (which: (key: string) => boolean): void => {
  try {
    for (const key of Object.keys(localStorage).filter(which)) localStorage.removeItem(key)
  } catch {
    // Refused: nothing was kept.
  }
}
