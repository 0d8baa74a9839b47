/** Shows and hides questions that depend on an answer on the same page, as soon as it is given. */
export const showAsked = (form: HTMLFormElement): void => {
  const dependent = [...form.querySelectorAll<HTMLElement>('[data-when]')]
  const shown = form.querySelector<HTMLInputElement>('input[name=_getoond]')
  const update = (): void => {
    for (const field of dependent) {
      const answers: unknown = JSON.parse(field.dataset.whenAnswers ?? '[]')
      const given = new FormData(form).getAll(field.dataset.when ?? '')
      field.hidden = !(Array.isArray(answers) && given.some((answer) => answers.includes(answer)))
    }
    // What could be seen and was left open, is left open on purpose.
    if (shown) shown.value = namesIn(form).join(' ')
  }
  if (dependent.length === 0) return
  form.addEventListener('change', update)
  update()
}

const namesIn = (form: HTMLFormElement): string[] =>
  [...form.querySelectorAll<HTMLElement>('[data-field]:not([hidden])')].map(
    ({ dataset }) => dataset.field ?? '',
  )
