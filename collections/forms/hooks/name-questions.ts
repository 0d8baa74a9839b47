import type { CollectionBeforeValidateHook } from 'payload'
import type { Saved } from '../../hooks/hook-arguments.ts'

/** Gives a question without a name one: the field that it fills, else its words. Editors think in questions. */
export const nameQuestions: CollectionBeforeValidateHook<Saved> = ({ data }) => {
  if (!data || !Array.isArray(data.steps)) return data
  // What the admin sends of a draft may be half a form.
  const steps = data.steps as Half[]
  const used = new Set(steps.flatMap(({ questions }) => (questions ?? []).map(({ name }) => name)))
  const fresh = (wanted: string): string => {
    let name = wanted
    for (let nth = 2; used.has(name); nth += 1) name = `${wanted}-${nth}`
    used.add(name)
    return name
  }
  return {
    ...data,
    steps: steps.map((step) => ({
      ...step,
      questions: (step.questions ?? []).map((question) =>
        question.name ? question : { ...question, name: fresh(question.fills || nameOf(question.label)) },
      ),
    })),
  }
}

type Half = { questions?: { name?: string | null; label?: unknown; fills?: string | null }[] | null }

const nameOf = (label: unknown): string =>
  (typeof label === 'string' ? label : '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40) || 'vraag'
