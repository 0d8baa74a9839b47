/**
 * The page that stands in for one that is not kept: names those that are, and makes way for the page that was asked for
 * as soon as there is a network. Its script is kept with it, so it shares no file with others.
 */
type Kept = { address: string; title: string; language: string }

const place = document.querySelector<HTMLElement>('[data-kept-pages]')

const listKept = async (cacheName: string): Promise<Kept[]> => {
  const cache = await caches.open(cacheName)
  const requests = await cache.keys()
  const all = await Promise.all(requests.map(async ({ url }) => read(url, await cache.match(url))))
  return all.flatMap((kept) => kept ?? []).reverse()
}

const read = async (address: string, response: Response | undefined): Promise<Kept | null> => {
  if (!response) return null
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  // The name of the site stands behind each of them.
  return { address, title: page.title.replace(/ · [^·]*$/, ''), language: page.documentElement.lang }
}

const itemOf = ({ address, title, language }: Kept): HTMLLIElement => {
  const link = document.createElement('a')
  Object.assign(link, { href: address, textContent: title, lang: language, hreflang: language })
  const item = document.createElement('li')
  item.append(link)
  return item
}

const show = async (place: HTMLElement): Promise<void> => {
  const kept = await listKept(place.dataset.keptPages ?? '')
  place.querySelector('ul')?.replaceChildren(...kept.map(itemOf))
  place.hidden = kept.length === 0
}

const hideUnlessKept = async (link: HTMLAnchorElement): Promise<void> => {
  link.hidden = !(await caches.match(link.href))
}

const retry = (): void => location.reload()

/** A network that came back may be gone again, and whoever is on their way to another page is not to be called back. */
const retryWhenAnswered = async (): Promise<void> => {
  await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(retry, () => undefined)
}

if (place) void show(place)
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-when-kept]'))
  void hideUnlessKept(link)
document.querySelector('[data-retry]')?.addEventListener('click', retry)
window.addEventListener('online', () => void retryWhenAnswered())
