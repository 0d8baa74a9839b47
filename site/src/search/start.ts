/**
 * The little that a page loads before anyone begins. The first touch of the matcher's form brings the rest; what someone
 * does until that is there is done over as soon as it is.
 */
import { keepAhead, keepToo, onceLoaded } from '#site/offline/hand-over.ts'
import workerAddress from './worker.ts?worker&url'

const form = document.querySelector<HTMLFormElement>('form[data-match-form]')
const place = document.querySelector<HTMLElement>('[data-match-results]')

const versionFile = 'zoekindex/nu.json'

const wake = (form: HTMLFormElement, place: HTMLElement): void => {
  const field = form.querySelector('textarea')
  let taken = false
  let waking: Promise<void> | null = null
  const begin = async (): Promise<void> => {
    if (!waking) keepToo(versionFile)
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

/**
 * Whoever opens the page of the matcher may come back to it without a network: all that answers there is kept, though nobody
 * has begun. On other pages nothing is loaded for who does not search.
 */
const keepMatcher = (): void => {
  // The index comes with its version.
  keepAhead(versionFile, workerAddress)
  onceLoaded(() => void import('./match-box.ts').catch(() => undefined))
}

if (form && place) wake(form, place)
if (form?.getAttribute('action') === location.pathname) keepMatcher()
