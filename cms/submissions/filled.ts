import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { answerFor, givenAnswers, type Answers } from '#intake/answers.ts'
import type { Form } from '#intake/form.ts'
import { idsOfSlugs } from './ids.ts'
import { routeOf } from './route.ts'

/** What of a submission follows from its answers: to be found, routed and answered by. */
export const filledFrom = async (req: PayloadRequest, form: Form, sent: Answers) => {
  const answers = givenAnswers(form, sent)
  const text = (field: string): string | null => {
    const answer = answerFor(form, answers, field)
    return typeof answer === 'string' ? answer : null
  }
  const [policyDomain = null] = await idsOfSlugs(req, 'policy-domains', [text('policyDomain') ?? []].flat())
  return {
    answers,
    // What a submission is called in lists; the answer itself is whole.
    title: (text('title') ?? text('organisation') ?? form.title).slice(0, 160),
    contact: {
      name: text('contact.name'),
      email: text('contact.email')?.trim(),
      phone: text('contact.phone'),
    },
    organisation: await idOfName(req, text('organisation')),
    policyDomain,
    ...(await routeOf(req, policyDomain)),
  }
}

/** Tells two sets of answers apart. */
export const digestOf = (answers: Answers): string =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('base64url')

/** The organisation with this name, as far as the portal knows it; whoever moderates can choose another. */
export const idOfName = async (req: PayloadRequest, name: string | null): Promise<number | null> => {
  if (!name?.trim()) return null
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { name: { like: name.trim() } },
    limit: 20,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req,
  })
  const wanted = name.trim().toLocaleLowerCase('nl')
  return docs.find((one) => one.name.toLocaleLowerCase('nl') === wanted)?.id ?? null
}
