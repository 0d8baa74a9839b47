import { isAnswered, isAsked, type Answers } from '#intake/answers.ts'
import type { Condition, Form, Language, Question } from '#intake/form.ts'
import { formatDate } from '#site/i18n/index.ts'
import { own, writtenFile, type KeptFile } from './posted.ts'
import type { Told } from './walk.ts'

export type Control = 'text' | 'textarea' | 'radios' | 'select' | 'checkboxes' | 'file'
/** A question as a page asks it. */
export type Field = {
  question: Question
  id: string
  control: Control
  /** The `type` of an input. */
  input: string
  autocomplete: string | null
  values: string[]
  /** Not asked yet, but by what someone answers on this very page it may be. */
  hidden: boolean
  when: Condition | null
  problem: string | null
  file: KeptFile | null
  lang: Language | undefined
}
/** One line of a summary: a link when the field is on the page. */
export type Mistake = { message: string; href: string | null }
export type Answered = { label: string; values: string[]; long: boolean }

type Given = { form: Form; answers: Answers; files: Record<string, KeptFile>; told: Told[]; locale: Language }

/** The fields of some questions; those that depend on another page and are not asked are left out. */
export const fieldsOf = (questions: Question[], { form, answers, files, told, locale }: Given): Field[] =>
  questions
    .filter(
      (question) =>
        isAsked(question, answers) || questions.some(({ name }) => name === question.showWhen?.question),
    )
    .map((question) => ({
      question,
      id: idOf(question.name),
      control: controlOf(question),
      input: inputs[question.type] ?? 'text',
      autocomplete: autocomplete[question.fills ?? question.type] ?? null,
      values: [answers[question.name] ?? []].flat(),
      hidden: !isAsked(question, answers),
      when: questions.some(({ name }) => name === question.showWhen?.question) ? question.showWhen : null,
      problem: told.find((one) => one.question === question.name)?.message ?? null,
      file: isAnswered(answers[question.name]) ? (files[question.name] ?? null) : null,
      lang: form.language === locale ? undefined : form.language,
    }))

export const mistakesOf = (told: Told[], fields: Field[]): Mistake[] =>
  told.map(({ question, message }) => ({
    message,
    href: fields.some((field) => field.question.name === question) ? `#${idOf(question ?? '')}` : null,
  }))

/** All answers that are not asked on this page, as they travel along. */
export const carried = (
  { answers, files }: Pick<Given, 'answers' | 'files'>,
  fields: Field[],
): [name: string, value: string][] => {
  const here = new Set(
    fields.filter(({ control }) => control !== 'file').map(({ question }) => question.name),
  )
  return [
    ...Object.entries(answers)
      .filter(([name]) => !here.has(name))
      .flatMap(([name, answer]) => [answer].flat().map((value): [string, string] => [name, value])),
    ...Object.entries(files).map(([name, file]): [string, string] => [own.file + name, writtenFile(file)]),
  ]
}

/** What was answered, as people read it in the language of the form: labels of choices, names of files, days in words. */
export const answeredOf = (
  questions: Question[],
  answers: Answers,
  files: Record<string, KeptFile>,
  language: Language,
): Answered[] =>
  questions
    .filter((question) => isAsked(question, answers))
    .map(({ name, label, type, options }) => ({
      label,
      long: type === 'textarea',
      values: [answers[name] ?? []]
        .flat()
        .filter(isAnswered)
        .map((value) =>
          type === 'file'
            ? (files[name]?.name ?? '✓')
            : type === 'date'
              ? dayIn(language, value)
              : (options.find((option) => option.value === value)?.label ?? value),
        ),
    }))

/** 1 juni 2027; what is no day stays as it was typed. */
const dayIn = (language: Language, text: string): string =>
  Number.isNaN(Date.parse(text)) ? text : formatDate(language, text)

const idOf = (name: string): string => `veld-${name.replace(/[^\w-]/g, '-')}`

const controlOf = ({ type, options }: Question): Control => {
  if (type === 'file' || type === 'textarea' || type === 'checkboxes') return type
  if (type === 'select') return options.length <= fewOptions ? 'radios' : 'select'
  return 'text'
}

/** So many choices are seen at a glance; more are a list to open. */
const fewOptions = 6

const inputs: Partial<Record<Question['type'], string>> = {
  email: 'email',
  tel: 'tel',
  url: 'url',
  date: 'date',
}

const autocomplete: Partial<Record<string, string>> = {
  'contact.name': 'name',
  'contact.email': 'email',
  'contact.phone': 'tel',
  organisation: 'organization',
  website: 'url',
  email: 'email',
  tel: 'tel',
}
