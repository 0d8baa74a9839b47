/** What the form of the matcher knows: the names of the sectors, the way to other pages, what is asked. */
import type { Asked } from './shared-link.ts'

/** The address of a page (`/sectoren/zorg`) with the base and the language of this form's own. */
export const addressOf = (form: HTMLFormElement, path: string): string =>
  (form.getAttribute('action') ?? '').replace(/\/match$/, path)

export const nameOfSector = (form: HTMLFormElement, slug: string): string =>
  form.querySelector(`option[value="${CSS.escape(slug)}"]`)?.textContent.trim() ?? slug

export const askedOf = (form: HTMLFormElement): Asked => {
  const values = new FormData(form)
  const value = (name: string): string => {
    const entry = values.get(name)
    return typeof entry === 'string' ? entry : ''
  }
  return { text: value('q'), sector: value('sector'), deployableNow: values.has('inzetbaar') }
}

/** Fills the form, as if someone had; what does not fit its fields is left out. */
export const fillForm = (form: HTMLFormElement, { text, sector, deployableNow }: Asked): void => {
  const field = form.querySelector('textarea')
  const select = form.querySelector('select')
  const check = form.querySelector<HTMLInputElement>('input[name=inzetbaar]')
  if (field) field.value = field.maxLength > 0 ? text.slice(0, field.maxLength) : text
  if (select) select.value = [...select.options].some(({ value }) => value === sector) ? sector : ''
  if (check) check.checked = deployableNow
}
