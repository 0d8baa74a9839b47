/** The button that makes a link to this search. Nothing of it is in the address before someone asks. */
import { copied } from './clipboard.ts'
import { askedOf } from './page-form.ts'
import { fragmentOf } from './shared-link.ts'

/** @returns what to do when the question changes: a link that was made is not one to the new question */
export const createShare = (place: HTMLElement, form: HTMLFormElement): { forget: () => void } => {
  const button = place.querySelector<HTMLElement>('[data-share-make]')
  const made = place.querySelector<HTMLElement>('[data-share-made]')
  const status = place.querySelector<HTMLElement>('[data-share-status]')
  const field = place.querySelector<HTMLInputElement>('[data-share-link]')
  const show = async (): Promise<void> => {
    if (!made || !status || !field) return
    const fragment = fragmentOf(askedOf(form))
    history.replaceState(history.state, '', fragment)
    field.value = form.action + fragment
    made.hidden = false
    // Only now there are two things to be told; until here the count is the one status.
    status.setAttribute('role', 'status')
    const { copied: yes, shown: no } = status.dataset
    status.textContent = ((await copied(field.value)) ? yes : no) ?? ''
  }
  button?.addEventListener('click', () => void show())
  field?.addEventListener('focus', () => field.select())
  return {
    forget: () => {
      if (made) made.hidden = true
      if (status) status.textContent = ''
      if (location.hash) history.replaceState(history.state, '', location.pathname + location.search)
    },
  }
}
