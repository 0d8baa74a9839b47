import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import type { Submission } from '#collections/payload-types.ts'
import type { Form } from '#intake/form.ts'
import { answerFor } from '#intake/answers.ts'
import { formOfSubmission } from '../submissions/forms.ts'
import { answersOf } from '../submissions/status.ts'
import { stepsOf, type Reached } from './steps.ts'

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Everything that reached a step, told without names: moments and sectors only. */
export const readSteps = async (req: PayloadRequest): Promise<Reached[]> => {
  const records = await readRecords(req)
  const [submitted, matched] = await Promise.all([readSubmissions(req, records), readMatches(req, records)])
  const published = [...records.solutions.values(), ...records.challenges.values()].flatMap(
    ({ publishedAt, sectors }): Reached[] =>
      publishedAt ? [{ step: 'published', at: publishedAt, sectors }] : [],
  )
  return [...submitted, ...published, ...matched]
}

type RecordRow = { publishedAt: string | null; sectors: number[] }
type Records = Record<'solutions' | 'challenges', ReadonlyMap<number, RecordRow>>

const readRecords = async (req: PayloadRequest): Promise<Records> => {
  const rowsOf = async (collection: keyof Records) => {
    const { docs } = await req.payload.find({
      collection,
      select: { publishedAt: true, sectors: true },
      ...everything,
      req,
    })
    return new Map(
      docs.map(({ id, publishedAt, sectors }) => [
        id,
        { publishedAt: publishedAt ?? null, sectors: sectors.map((sector) => Number(idOf(sector))) },
      ]),
    )
  }
  return { solutions: await rowsOf('solutions'), challenges: await rowsOf('challenges') }
}

const readMatches = async (req: PayloadRequest, { challenges }: Records): Promise<Reached[]> => {
  const { docs } = await req.payload.find({
    collection: 'matches',
    select: {
      challenge: true,
      state: true,
      proposedAt: true,
      introducedAt: true,
      inUseAt: true,
      lastingAt: true,
    },
    ...everything,
    req,
  })
  return docs.flatMap((match) => stepsOf(match, challenges.get(Number(idOf(match.challenge)))?.sectors ?? []))
}

/** The forms that brought a challenge or a solution. What filled in the field that people do not see came from a machine. */
const readSubmissions = async (req: PayloadRequest, records: Records): Promise<Reached[]> => {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { kind: { in: ['solution', 'challenge'] } },
    select: { record: true, createdAt: true, form: true, answers: true, marks: true },
    ...everything,
    req,
  })
  const chosen = await chosenSectors(req)
  return Promise.all(
    docs
      .filter(({ marks }) => !marks?.includes('trap'))
      .map(async (submission): Promise<Reached> => {
        const { record, createdAt } = submission
        const row =
          record?.relationTo === 'solutions' || record?.relationTo === 'challenges'
            ? records[record.relationTo].get(Number(idOf(record.value)))
            : undefined
        return { step: 'submitted', at: createdAt, sectors: row?.sectors ?? (await chosen(submission)) }
      }),
  )
}

type Sent = Pick<Submission, 'form' | 'answers'>

/** What was chosen as sector on the form, for what is no record yet. */
const chosenSectors = async (req: PayloadRequest): Promise<(submission: Sent) => Promise<number[]>> => {
  const { docs } = await req.payload.find({
    collection: 'sectors',
    select: { slug: true },
    ...everything,
    req,
  })
  const bySlug = new Map(docs.map(({ id, slug }) => [slug, id]))
  const forms = new Map<unknown, Promise<Form | null>>()
  return async (submission) => {
    const id = idOf(submission.form)
    const asked = forms.get(id) ?? formOfSubmission(req, id)
    forms.set(id, asked)
    const form = await asked
    const slugs = form ? [answerFor(form, answersOf(submission), 'sectors') ?? []].flat() : []
    return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
  }
}
