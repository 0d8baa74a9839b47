import { answerFor, type Answers } from '#intake/answers.ts'
import type { Form, Language } from '#intake/form.ts'
import { findSimilar } from '#matching'
import type { Locale } from '#site/i18n/index.ts'
import { getCatalogue } from '../catalogue.ts'
import { indexOf } from '../search-indexes.ts'
import type { Link } from '../views.ts'

/** What is on the site already and may be the same as what someone describes. */
export type SimilarRecord = Link & { kind: 'solution' | 'challenge'; lang: Language | undefined }

/** The likest records, of both kinds; none for a text that says too little. */
export const similarTo = async (
  locale: Locale,
  { title, text }: { title: string; text: string },
): Promise<SimilarRecord[]> => {
  if (`${title} ${text}`.trim().length < enough) return []
  const catalogue = await getCatalogue(locale)
  const query = { title: title.slice(0, 300), text: text.slice(0, 5_000) }
  const found = await Promise.all(
    (['solutions', 'challenges'] as const).map(async (direction) => {
      const { index } = await indexOf(catalogue, direction)
      return findSimilar(index, query).flatMap(({ id, likeness }) => {
        const view = catalogue[direction].get(Number(id))
        return view ? [{ view, likeness, kind: kinds[direction] }] : []
      })
    }),
  )
  return found
    .flat()
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ view: { title, path, language }, kind }) => ({
      kind,
      title,
      path,
      lang: language === locale ? undefined : language,
    }))
}

/** The same for the answers of a form. Pointing out is a courtesy: when it fails, sending goes on. */
export const similarToAnswers = async (
  locale: Locale,
  form: Form,
  answers: Answers,
): Promise<SimilarRecord[]> => {
  if (form.kind !== 'solution' && form.kind !== 'challenge') return []
  const said = (field: string): string => [answerFor(form, answers, field) ?? ''].flat().join(' ')
  const text = `${said('summary')} ${said('description')}`
  return similarTo(locale, { title: said('title'), text }).catch(() => [])
}

const enough = 20
const kinds = { solutions: 'solution', challenges: 'challenge' } as const
