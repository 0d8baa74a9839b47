/**
 * Takes over the form of the matcher: answers come while typing, from a worker on this device. When the index cannot be
 * loaded the form is given back, and asks the server as it does without a script.
 */
import type { Answer, Ask } from './protocol.ts'
import { createResults, type Results } from './results.ts'

/**
 * While a word is being typed it may be the beginning of a longer one. After a pause it is a word: from then on the
 * answers are those that the server would give.
 */
const settleMs = 600

/** Nothing is loaded before someone begins: the worker starts at the first touch of the form. */
export const takeOver = (form: HTMLFormElement, place: HTMLElement): void => {
  const results = createResults(place, form)
  const field = form.querySelector('textarea')
  if (!field || !results) return
  let worker: Worker | null = null
  let number = 0
  let settling: number | undefined

  const give = (): void => {
    delete form.dataset.live
    worker?.terminate()
    worker = null
  }
  const open = (): Worker => {
    if (worker) return worker
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.type === 'failed') give()
      else if (data.number === number) results.show(data.results)
    })
    worker.addEventListener('error', give)
    say(worker, { type: 'open', index: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/zoekindex.json` })
    return worker
  }
  const find = (typing: boolean): void => {
    const text = field.value
    number += 1
    if (text.trim() === '') return results.clear()
    say(open(), { type: 'find', number, text, typing, ...filtersOf(form) })
  }

  form.dataset.live = ''
  form.addEventListener('focusin', () => void open(), { once: true })
  field.addEventListener('input', () => {
    find(/[\p{L}\p{N}]$/u.test(field.value))
    window.clearTimeout(settling)
    settling = window.setTimeout(() => find(false), settleMs)
  })
  form.addEventListener('change', (event) => {
    if (event.target !== field) find(false)
  })
  form.addEventListener('submit', (event) => {
    if (form.dataset.live === undefined) return
    event.preventDefault()
    find(false)
    goTo(place, results)
  })
  for (const example of document.querySelectorAll('[data-match-example]'))
    example.addEventListener('click', (event) => {
      if (form.dataset.live === undefined) return
      event.preventDefault()
      field.value = example.textContent.trim()
      find(false)
      goTo(place, results)
    })
  // What a browser filled in by itself after "back" is a question too.
  if (field.value !== field.defaultValue) find(false)
}

const say = (worker: Worker, ask: Ask): void => worker.postMessage(ask)

const filtersOf = (form: HTMLFormElement): { sector: string; deployableNow: boolean } => {
  const values = new FormData(form)
  const sector = values.get('sector')
  return { sector: typeof sector === 'string' ? sector : '', deployableNow: values.has('inzetbaar') }
}

const goTo = (place: HTMLElement, results: Results): void => {
  results.announce()
  place.scrollIntoView({ block: 'nearest' })
}
