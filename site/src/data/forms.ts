/** The forms that editors published, as they are now: a change shows at the next request. */
import { formOf, type Form, type FormKind, type Lists } from '#intake/form.ts'
import type { Locale } from '#site/i18n/index.ts'
import { getCatalogue, type Catalogue } from './catalogue.ts'
import type { FormRow } from './records.ts'

/** The newest published form of this kind in this language, else in the other; null when there is none. */
export const getForm = async (locale: Locale, kind: FormKind): Promise<Form | null> =>
  newest(await getCatalogue(locale), locale, (row) => row.kind === kind)

/** The form that something was sent in with; when that is gone, the one that is asked in its place. */
export const getFormOf = async (
  locale: Locale,
  { form, kind }: { form: number; kind: FormKind },
): Promise<Form | null> =>
  newest(await getCatalogue(locale), locale, (row) => row.id === form) ?? getForm(locale, kind)

const newest = (catalogue: Catalogue, locale: Locale, fits: (row: FormRow) => boolean): Form | null => {
  const [row] = [...catalogue.rows.forms.values()]
    .filter(fits)
    .sort(
      (a, b) =>
        Number(b.language === locale) - Number(a.language === locale) ||
        b.updatedAt.localeCompare(a.updatedAt),
    )
  return row ? formOf(row, listsOf(catalogue)) : null
}

const listsOf = ({ sectors, policyDomains }: Catalogue): Lists => ({
  sectors: sectors.map(({ slug, title }) => ({ value: slug, label: title })),
  'policy-domains': [...policyDomains.values()].map(({ slug, name }) => ({ value: slug, label: name })),
})
