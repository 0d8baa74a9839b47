/**
 * What a form's page does better with a script. Everything works without. It loads nothing later: two scripts that do would
 * share a further file, on every page.
 */
import { clearSent, keepDraft } from './draft.ts'
import { showAsked } from './conditions.ts'
import { proveWork } from './prove-work.ts'
import { pointOutSimilar } from './similar.ts'
import { stayOffline } from './stay-offline.ts'

const form = document.querySelector<HTMLFormElement>('form[data-form]')
const sent = document.querySelector<HTMLElement>('[data-sent]')

if (sent) clearSent(sent.dataset.sent ?? '')
document.querySelector<HTMLElement>('[data-error-summary]')?.focus()

if (form) {
  // A submission that is changed behind a token stays out of this browser's memory.
  const path = form.dataset.form ?? ''
  if (!path.startsWith('/indienen/status/')) keepDraft(form, path)
  showAsked(form)
  // Before the work: what cannot be sent asks for none.
  stayOffline(form)
  proveWork(form)
  if (form.dataset.compare) pointOutSimilar(form)
}
