/** A form as the portal asks it: made from a record of the collection `forms` and the lists of records it offers. */
export type Form = {
  id: number
  kind: FormKind
  language: Language
  title: string
  intro: string
  steps: Step[]
  privacy: string
  confirmation: string
  /** What an answer may be and what is stored changes with it: a form that was edited in between is another one. */
  version: string
}
export type FormKind = 'solution' | 'challenge' | 'correction' | 'contact' | 'introduction'
export type Language = 'nl' | 'en'
export type Step = { title: string; text: string; questions: Question[] }
export type Question = {
  /** Unique within the form; the name of the control on the page and of the answer. */
  name: string
  label: string
  help: string
  type: QuestionType
  required: boolean
  /** In UTF-16 units, as browsers and the cms count: most emoji are two. */
  maxLength: number
  /** What can be chosen; empty for a question that is answered freely. */
  options: Option[]
  /** Asked only when an earlier question has one of these answers. */
  showWhen: Condition | null
  /** The field of the record that the answer fills, such as `title` or `contact.email`; null: kept beside the record. */
  fills: string | null
}
export type QuestionType =
  'text' | 'textarea' | 'email' | 'tel' | 'url' | 'select' | 'checkboxes' | 'date' | 'file'
export type Option = { value: string; label: string }
export type Condition = { question: string; answers: string[] }

/** The records that a question can offer, as options: their slug and their name. */
export type Lists = Record<ListName, Option[]>
export type ListName = 'sectors' | 'policy-domains'

type Absent = null | undefined
/** What is read of a record of the collection `forms`; the generated type of the cms fits it. */
export type FormRecord = {
  id: number
  kind: FormKind
  language?: Language | Absent
  title: string
  intro?: string | Absent
  privacy?: string | Absent
  confirmation?: string | Absent
  updatedAt: string
  steps: {
    title: string
    text?: string | Absent
    questions: {
      name?: string | Absent
      label: string
      help?: string | Absent
      type: QuestionType
      required?: boolean | Absent
      maxLength?: number | Absent
      list?: ListName | Absent
      options?: Option[] | Absent
      fills?: string | Absent
      showWhen?: { question?: string | Absent; answers?: string[] | Absent } | Absent
    }[]
  }[]
}

/** Letters of an answer that sets no limit of its own. */
const usualLengths: Partial<Record<QuestionType, number>> = { textarea: 5_000, url: 300, email: 254, tel: 40 }
const usualLength = 160
/** Letters that the fields of records hold; a test keeps these the same as in the collections. */
export const fieldLengths: Readonly<Record<string, number>> = {
  title: 120,
  summary: 240,
  audience: 160,
  privacy: 1_000,
  website: 300,
  'contact.name': 120,
  'contact.phone': 40,
}

/** Makes the form that is asked from the record that editors keep. */
export const formOf = (record: FormRecord, lists: Lists): Form => ({
  id: record.id,
  kind: record.kind,
  language: record.language ?? 'nl',
  title: record.title,
  intro: record.intro ?? '',
  privacy: record.privacy ?? '',
  confirmation: record.confirmation ?? '',
  version: record.updatedAt,
  steps: record.steps.map(({ title, text, questions }) => ({
    title,
    text: text ?? '',
    questions: questions.map((question) => questionOf(question, lists)),
  })),
})

const questionOf = (question: FormRecord['steps'][number]['questions'][number], lists: Lists): Question => {
  const { name, label, help, type, required, maxLength, list, options, fills, showWhen } = question
  return {
    name: name || fills || '',
    label,
    help: help ?? '',
    type,
    required: required ?? false,
    maxLength: Math.min(
      maxLength ?? usualLengths[type] ?? usualLength,
      fieldLengths[fills ?? ''] ?? Infinity,
    ),
    options: list ? lists[list] : (options ?? []),
    fills: fills || null,
    showWhen:
      showWhen?.question && showWhen.answers?.length
        ? { question: showWhen.question, answers: showWhen.answers }
        : null,
  }
}

/** All questions of a form, in the order in which they are asked. */
export const questionsOf = (form: Form): Question[] => form.steps.flatMap(({ questions }) => questions)
