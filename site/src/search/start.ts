/**
 * The little that a page loads before anyone begins. The first touch of the matcher's form brings the rest; what someone
 * does until that is there is done over as soon as it is.
 */
import { keepToo } from '#site/offline/hand-over.ts'

const form = document.querySelector<HTMLFormElement>('form[data-match-form]')
const place = document.querySelector<HTMLElement>('[data-match-results]')

const wake = (form: HTMLFormElement, place: HTMLElement): void => {
  const field = form.querySelector('textarea')
  let taken = false
  let waking: Promise<void> | null = null
  const begin = async (): Promise<void> => {
    if (!waking) keepToo('zoekindex/nu.json')
    waking ??= import('./match-box.ts').then(
      ({ takeOver }) => {
        taken = true
        takeOver(form, place)
      },
      // The form is given back: it asks the server, and the sentence beside it says so.
      () => {
        delete form.dataset.live
      },
    )
    return waking
  }
  const later = (event: Event, again: () => void): void => {
    if (taken || form.dataset.live === undefined) return
    event.preventDefault()
    void begin().then(() => {
      if (taken) again()
    })
  }
  form.dataset.live = ''
  form.addEventListener('focusin', () => void begin(), { once: true })
  form.addEventListener('submit', (event) => later(event, () => form.requestSubmit()))
  for (const example of document.querySelectorAll<HTMLElement>('[data-match-example]'))
    example.addEventListener('click', (event) => later(event, () => example.click()))
  // A shared link is a question, and so is what a browser fills in by itself after "back": some do so only after scripts ran.
  const beginIfAsked = (): void => {
    if (location.hash.startsWith('#q=') || field?.value !== field?.defaultValue) void begin()
  }
  for (const moment of ['hashchange', 'pageshow']) window.addEventListener(moment, beginIfAsked)
  for (const filled of ['input', 'change']) form.addEventListener(filled, beginIfAsked)
  beginIfAsked()
}

if (form && place) wake(form, place)
