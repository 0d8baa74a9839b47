/**
 * Takes over the form of the matcher: answers come while typing, from a worker on this device. When the index cannot be
 * loaded the form is given back, and asks the server as it does without a script.
 */
import { handOver } from './handed-text.ts'
import { askedOf, fillForm } from './page-form.ts'
import type { Ask, Reply } from './protocol.ts'
import { rememberPlace } from './place.ts'
import { createResults, type Results } from './results.ts'
import { createShare } from './share.ts'
import { askedIn } from './shared-link.ts'

/**
 * While a word is being typed it may be the beginning of a longer one. After a pause it is a word: from then on the
 * answers are those that the server would give.
 */
const settleMs = 600

/** Called when someone begins: what they did until then is answered too. */
export const takeOver = (form: HTMLFormElement, place: HTMLElement): void => {
  const results = createResults(place, form)
  const field = form.querySelector('textarea')
  if (!field || !results) return
  const share = createShare(place, form)
  const backToPlace = rememberPlace()
  let worker: Worker | null = null
  let latest = { number: 0, typing: false }
  let settling: number | undefined

  const give = (): void => {
    delete form.dataset.live
    worker?.terminate()
    worker = null
  }
  const open = (): Worker => {
    if (worker) return worker
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'failed') give()
      // Nothing for half a word is no answer yet: what stands there stays until the word is finished.
      else if (data.number === latest.number && !(latest.typing && data.results.length === 0)) {
        results.show(data)
        backToPlace()
      }
    })
    worker.addEventListener('error', give)
    say(worker, { type: 'open', folder: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/zoekindex` })
    return worker
  }
  const find = (typing: boolean): void => {
    window.clearTimeout(settling)
    latest = { number: latest.number + 1, typing }
    if (field.value.trim() === '') return results.clear()
    say(open(), { type: 'find', number: latest.number, typing, ...askedOf(form) })
    if (typing) settling = window.setTimeout(() => find(false), settleMs)
  }
  const findNow = (): void => {
    find(false)
    goTo(place, results)
  }
  const openLink = (): boolean => {
    const asked = askedIn(location.hash)
    if (!asked) return false
    fillForm(form, asked)
    find(false)
    return true
  }

  open()
  field.addEventListener('input', () => {
    share.forget()
    find(true)
  })
  field.addEventListener('keydown', (event) => {
    // As in any search box; Shift and Enter begin a new line.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('change', (event) => {
    if (event.target === field) return
    share.forget()
    find(false)
  })
  form.addEventListener('submit', (event) => {
    if (form.dataset.live === undefined) return
    event.preventDefault()
    findNow()
  })
  for (const example of document.querySelectorAll('[data-match-example]'))
    example.addEventListener('click', (event) => {
      if (form.dataset.live === undefined) return
      event.preventDefault()
      field.value = example.textContent.trim()
      share.forget()
      findNow()
    })
  place.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-match-report]')) handOver(field.value)
  })
  document.addEventListener('visibilitychange', () => {
    if (worker && document.visibilityState === 'visible') say(worker, { type: 'return' })
  })
  window.addEventListener('hashchange', openLink)
  if (!openLink() && field.value !== field.defaultValue) find(false)
}

const say = (worker: Worker, ask: Ask): void => worker.postMessage(ask)

const goTo = (place: HTMLElement, results: Results): void => {
  results.announce()
  place.scrollIntoView({ block: 'nearest' })
}
