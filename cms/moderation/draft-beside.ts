import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import { answerFor } from '#intake/answers.ts'
import type { Form } from '#intake/form.ts'
import { answersOf } from '../submissions/status.ts'
import type { Counterpart } from './counterpart.ts'

type About = { relationTo: 'challenges' | 'solutions'; value: unknown }

/**
 * Makes a draft of what someone asks for or offers beside a public record: a challenge beside a solution, a solution beside
 * a challenge, in the same sectors. It is public only once an editor has completed it.
 */
export const draftBeside = async (
  req: PayloadRequest,
  form: Form,
  submission: Submission,
  about: About,
): Promise<Counterpart> => {
  const text = (field: string): string => String(answerFor(form, answersOf(submission), field) ?? '')
  const common = { depth: 0, overrideAccess: true, req } as const
  const record = await req.payload.findByID({
    ...common,
    collection: about.relationTo,
    id: Number(idOf(about.value)),
    select: { sectors: true },
  })
  const data = {
    title: text('title').slice(0, 120),
    summary: text('title').slice(0, 240),
    description: text('description'),
    contact: submission.contact ?? {},
    language: submission.language ?? 'nl',
    sectors: record.sectors.map(idOf).filter((id) => typeof id === 'number'),
  } as const
  const organisation = Number(idOf(submission.organisation)) || null
  const policyDomain = Number(idOf(submission.policyDomain)) || null
  const { id } =
    about.relationTo === 'solutions'
      ? await req.payload.create({
          ...common,
          collection: 'challenges',
          data: { ...data, organisation, policyDomain, urgency: 'normal', status: 'open' },
          draft: true,
        })
      : await req.payload.create({
          ...common,
          collection: 'solutions',
          data: { ...data, provider: organisation },
          draft: true,
        })
  return { relationTo: about.relationTo === 'solutions' ? 'challenges' : 'solutions', value: id }
}
