/** The ways on when nothing fits, or nothing well: sector and person are filled in, the rest stands there already. */
import type { Answer } from './answers.ts'
import { addressOf, nameOfSector } from './page-form.ts'

/** @param place holds the blocks with the ways on, each with a place for a sector and one for a person */
export const fillWaysOn = (
  place: HTMLElement,
  form: HTMLFormElement,
  { sector, person }: NonNullable<Answer['waysOn']>,
): void => {
  const nearest = sector === null ? null : { path: `/sectoren/${sector}`, title: nameOfSector(form, sector) }
  fill(place, 'sector', nearest, form)
  fill(place, 'person', person, form)
  for (const face of place.querySelectorAll<HTMLElement>('[data-way="person"] [data-kind]')) {
    face.dataset.kind = person?.kind
    face.textContent = person?.initials ?? ''
  }
}

const fill = (
  place: HTMLElement,
  name: string,
  to: { path: string; title: string } | null,
  form: HTMLFormElement,
): void => {
  for (const way of place.querySelectorAll<HTMLElement>(`[data-way="${name}"]`)) {
    way.hidden = to === null
    const link = way.querySelector('a')
    if (!to || !link) continue
    link.href = addressOf(form, to.path)
    link.textContent = to.title
  }
}
