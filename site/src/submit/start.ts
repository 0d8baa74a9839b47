/** What a form's page does better with a script. Everything works without. */
import { clearSent, keepDraft } from './draft.ts'
import { showAsked } from './conditions.ts'
import { proveWork } from './prove-work.ts'

const form = document.querySelector<HTMLFormElement>('form[data-form]')
const sent = document.querySelector<HTMLElement>('[data-sent]')

if (sent) clearSent(sent.dataset.sent ?? '')
document.querySelector<HTMLElement>('[data-error-summary]')?.focus()

if (form) {
  // A submission that is changed behind a token stays out of this browser's memory.
  const path = form.dataset.form ?? ''
  if (!path.startsWith('/indienen/status/')) keepDraft(form, path)
  showAsked(form)
  proveWork(form)
  if (form.dataset.compare) void import('./similar.ts').then(({ pointOutSimilar }) => pointOutSimilar(form))
}
