/** Has the browser do its moment of work as soon as someone begins; sending waits for it, but never for long. */
export const proveWork = (form: HTMLFormElement): void => {
  const field = form.querySelector<HTMLInputElement>('input[name=_proef]')
  const status = form.querySelector<HTMLElement>('[data-form-status]')
  // Without a secure connection a browser has no crypto; the form is sent without, and a person looks at it.
  if (!field || !status || !('subtle' in crypto)) return
  const isNeeded = (): boolean => field.value === '' && field.dataset.challenge !== undefined
  let working: Promise<void> | null = null
  const work = async (): Promise<void> => {
    working ??= isNeeded() ? proofFor(field) : Promise.resolve()
    return working
  }
  form.addEventListener('focusin', () => void work(), { once: true })
  form.addEventListener('submit', (event) => {
    const button = event.submitter
    const sends = button instanceof HTMLButtonElement && button.value === 'verstuur'
    if (!sends || form.dataset.sent !== undefined) return
    if (!isNeeded()) {
      status.textContent = form.dataset.sending ?? ''
      return
    }
    event.preventDefault()
    status.textContent = form.dataset.proving ?? ''
    void Promise.race([work(), new Promise((resolve) => setTimeout(resolve, patienceMs))]).then(() => {
      form.dataset.sent = ''
      status.textContent = form.dataset.sending ?? ''
      form.requestSubmit(button)
    })
  })
  // "Back" brings a page that was sent as it was left.
  window.addEventListener('pageshow', () => {
    delete form.dataset.sent
    status.textContent = ''
  })
}

const patienceMs = 10_000

const proofFor = async (field: HTMLInputElement): Promise<void> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' })
    const end = (): void => {
      worker.terminate()
      resolve()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
      field.value = data
      end()
    })
    worker.addEventListener('error', end)
    worker.postMessage(field.dataset.challenge)
  })
