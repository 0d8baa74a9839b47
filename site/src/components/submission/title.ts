import type { FormView } from '#site/data/submitting/view.ts'
import { dictionary, fill, type Locale } from '#site/i18n/index.ts'

/** What a screen reader says first of a form's page: whether something is wrong, the step, the form. */
export const titleOf = ({ view, status }: { view: FormView; status: number }, locale: Locale): string => {
  const t = dictionary(locale).forms
  const step = `${view.answered ? t.check : view.title} (${fill(t.step, { n: view.number, total: view.total })})`
  const title = `${step} · ${view.form.title}`
  return status >= 400 ? fill(t.errorTitle, { title }) : title
}
