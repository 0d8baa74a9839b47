import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import type { Form } from '#intake/form.ts'
import type { Counterpart } from './counterpart.ts'
import { recordOf, type Collection } from './record-of.ts'

type About = { relationTo: Collection; value: unknown }

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
  const collection = about.relationTo === 'solutions' ? 'challenges' : 'solutions'
  const common = { depth: 0, overrideAccess: true, req } as const
  const { sectors } = await req.payload.findByID({
    ...common,
    collection: about.relationTo,
    id: Number(idOf(about.value)),
    select: { sectors: true },
  })
  const asked = await recordOf(req, form, submission, collection)
  // A request says in one sentence what it is about; an editor writes the summary.
  const data = { ...asked, summary: asked.title, sectors: sectors.map(idOf) } as never
  const { id } = await req.payload.create({ ...common, collection, data, draft: true })
  return { relationTo: collection, value: id }
}
