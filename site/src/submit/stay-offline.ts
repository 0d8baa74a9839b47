/**
 * Sent without a network, a form makes way for the browser's own error page, and there is no way back to its answers. So it
 * stays, and says why. Browsers are wrong about the network at times: whether the site answers is tried first.
 */
export const stayOffline = (form: HTMLFormElement): void => {
  const status = form.querySelector<HTMLElement>('[data-form-status]')
  let reached = false
  form.addEventListener('submit', (event) => {
    if (!status || reached || navigator.onLine) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void siteAnswers().then((answers) => {
      reached = answers
      if (answers) form.requestSubmit(event.submitter)
      else status.textContent = form.dataset.offline ?? ''
    })
  })
}

const siteAnswers = async (): Promise<boolean> =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
