/** Says on a page that is shown without a network when it was kept. Silent when it is not known, or there is a network. */
export const showKeptNotice = async (): Promise<void> => {
  const notice = document.querySelector<HTMLElement>('[data-kept-notice]')
  if (!notice || navigator.onLine || !('caches' in window)) return
  const kept = await caches.match(location.href)
  const date = kept?.headers.get('date')
  if (!date) return
  const written = new Date(date).toLocaleDateString(notice.dataset.keptNotice, { dateStyle: 'long' })
  notice.textContent = notice.textContent.replace('{date}', written)
  notice.hidden = false
}
