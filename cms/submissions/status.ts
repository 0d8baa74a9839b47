import type { PayloadRequest } from 'payload'
import { idOf } from '#collections/access/rules.ts'
import { mayGo } from '#collections/submissions/transitions.ts'
import type { Submission } from '#collections/payload-types.ts'
import type { Answers } from '#intake/answers.ts'
import { paths, type Status } from '#intake/protocol.ts'
import { submissionBy } from './by-token.ts'
import { readJson, sealedEndpoint } from './sealed-endpoint.ts'

/** Tells a submitter how it stands. Of staff and of other people nothing is in it. */
export const statusEndpoint = sealedEndpoint(paths.status, readJson, async (req, { token }) => ({
  status: 200,
  body: await statusOf(req, await submissionBy(req, token)),
}))

const statusOf = async (req: PayloadRequest, submission: Submission): Promise<Status> => {
  const { reference, kind, state, language, title, reason, history } = submission
  return {
    reference,
    kind,
    state,
    language: language ?? 'nl',
    title: title ?? '',
    reason: reason ?? '',
    form: Number(idOf(submission.form) ?? 0),
    answers: answersOf(submission),
    history: (history ?? []).map((one) => ({ state: one.state, at: one.at, reason: one.reason ?? '' })),
    publicPath: await publicPathOf(req, submission),
    mayChange: mayGo('submitter', state, 'submitted'),
    mayWithdraw: mayGo('submitter', state, 'withdrawn'),
  }
}

/** The answers as they were stored: checked before they got there. */
export const answersOf = ({ answers }: Pick<Submission, 'answers'>): Answers =>
  typeof answers === 'object' && answers !== null && !Array.isArray(answers) ? (answers as Answers) : {}

/** Where the site has the records that a submission can make. */
export const publicLists = { solutions: '/oplossingen', challenges: '/uitdagingen' } as const

/** Where what came of a submission stands on the site; null as long as it is nowhere. */
export const publicPathOf = async (
  req: PayloadRequest,
  { record }: Pick<Submission, 'record'>,
): Promise<string | null> => {
  if (record?.relationTo !== 'solutions' && record?.relationTo !== 'challenges') return null
  const doc = await req.payload.findByID({
    collection: record.relationTo,
    id: Number(idOf(record.value)),
    depth: 0,
    select: { slug: true, _status: true },
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return doc?._status === 'published' && doc.slug ? `${publicLists[record.relationTo]}/${doc.slug}` : null
}
