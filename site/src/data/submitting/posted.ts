import { readAnswers, type Answers } from '#intake/answers.ts'
import { questionsOf, type Form } from '#intake/form.ts'

/** The fields of a form's page that are no question. No question's name begins like this. */
export const own = {
  ticket: '_ticket',
  step: '_stap',
  version: '_versie',
  /** Names of the questions that could be seen, so that one that appears is asked rather than missed. */
  shown: '_getoond',
  /** Set while someone changes a step from the last page: then it leads back there. */
  back: '_terug',
  proof: '_proef',
  /** Nobody sees it; who fills it in is no person. */
  trap: '_website',
  action: '_actie',
  email: '_email',
  /** The path of the challenge that was open when someone began. */
  beside: '_bij',
  /** Followed by the name of a question: size and name of the file that its receipt stands for. */
  file: '_bestand.',
} as const

export type KeptFile = { name: string; bytes: number }
export type SentFile = { question: string; name: string; bytes: Uint8Array }
/** What someone posted from a page of a form. */
export type Posted = {
  answers: Answers
  files: Record<string, KeptFile>
  sent: SentFile[]
  /** Names that neither the form nor its page has. */
  unknown: string[]
  ticket: string
  step: number
  version: string
  shown: string[]
  back: boolean
  proof: string | null
  trap: string
  action: string
  email: string
  beside: string
}

/** Reads what was posted; null when it is no form at all. */
export const readPosted = async (form: Form, request: Request): Promise<Posted | null> => {
  // A browser sends both of these; anything else, and a body that breaks off, throws.
  const data = await request.formData().catch(() => null)
  if (!data) return null
  const fields: [string, string][] = []
  const sent: SentFile[] = []
  const files: Posted['files'] = {}
  for (const [name, value] of data) {
    if (typeof value === 'string') {
      if (name.startsWith(own.file)) files[name.slice(own.file.length)] = keptFile(value)
      else fields.push([name, value])
    } else if (value.size > 0 && takesFile(form, name))
      sent.push({ question: name, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  const value = (name: string): string => fields.find(([field]) => field === name)?.[1] ?? ''
  const known = new Set<string>([...questionsOf(form).map(({ name }) => name), ...Object.values(own)])
  return {
    answers: readAnswers(
      form,
      // The control of a file without a file is an empty text to some browsers; its receipt stands beside it.
      fields.filter(([name, text]) => text !== '' || !takesFile(form, name)),
    ),
    files,
    sent,
    unknown: [...new Set([...data.keys()].filter((name) => !known.has(name) && !name.startsWith(own.file)))],
    ticket: value(own.ticket),
    step: Math.max(0, Math.trunc(Number(value(own.step))) || 0),
    version: value(own.version),
    shown: value(own.shown).split(' '),
    back: value(own.back) !== '',
    proof: value(own.proof) || null,
    trap: value(own.trap),
    action: value(own.action),
    email: value(own.email).trim(),
    beside: value(own.beside),
  }
}

/** `120345 verslag.pdf` */
export const writtenFile = ({ name, bytes }: KeptFile): string => `${bytes} ${name}`

const keptFile = (text: string): KeptFile => {
  const [bytes = '', ...name] = text.split(' ')
  return { bytes: Math.max(0, Number(bytes) || 0), name: name.join(' ').slice(0, 200) }
}

const takesFile = (form: Form, name: string): boolean =>
  questionsOf(form).some((question) => question.name === name && question.type === 'file')
