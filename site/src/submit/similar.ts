/** Points out, while someone types, what is on the site already and looks like it. */
type Found = { kind: string; title: string; href: string; lang: string }

export const pointOutSimilar = (form: HTMLFormElement): void => {
  const place = form.querySelector<HTMLElement>('[data-similar]')
  const list = place?.querySelector('ul')
  const address = form.dataset.compare
  if (!place || !list || !address) return
  let pausing: number | undefined
  let asked = ''
  const compare = async (): Promise<void> => {
    const said = new URLSearchParams({
      title: valueOf(form, 'title'),
      text: `${valueOf(form, 'summary')} ${valueOf(form, 'description')}`.trim(),
    })
    if (said.toString() === asked) return
    asked = said.toString()
    const answer = await fetch(address, { method: 'POST', body: said })
    if (!answer.ok || said.toString() !== asked) return
    // The site's own endpoint wrote it.
    const found = (await answer.json()) as Found[]
    list.replaceChildren(...found.map((one) => itemOf(one, place.dataset.newTab ?? '')))
    place.hidden = found.length === 0
  }
  const later = (): void => {
    window.clearTimeout(pausing)
    // It is a courtesy: without a connection there is none.
    pausing = window.setTimeout(() => void compare().catch(() => undefined), pauseMs)
  }
  form.addEventListener('input', ({ target }) => {
    if (target instanceof Element && ['title', 'summary', 'description'].includes(target.id.slice(5))) later()
  })
}

/** Who does not type for so long, has said something. */
const pauseMs = 800

const valueOf = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value : ''
}

const itemOf = ({ kind, title, href, lang }: Found, newTab: string): HTMLLIElement => {
  const item = document.createElement('li')
  const link = document.createElement('a')
  Object.assign(link, { href, lang, target: '_blank', rel: 'noopener', textContent: title })
  item.append(`${kind}: `, link, ` ${newTab}`)
  return item
}
