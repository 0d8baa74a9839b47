import type { Role } from '../access/roles.ts'
import type { MailKind } from '../forms/mails.ts'

/** Where a submission can stand. */
export const submissionStates = [
  'submitted',
  'in-review',
  'changes-requested',
  'approved',
  'rejected',
  'withdrawn',
] as const
export type SubmissionState = (typeof submissionStates)[number]

/** Who moves a submission: a role, or whoever holds the link of its status page. */
export type Mover = Role | 'submitter'
export const movers = ['submitter', 'federation', 'ambassador', 'supply', 'editor', 'admin'] as const

export type Transition = {
  from: readonly SubmissionState[]
  to: SubmissionState
  by: readonly Mover[]
  /** Whether the submitter is told why. */
  needsReason: boolean
  /** What the submitter is written; an approval writes by itself, see cms/moderation. */
  mail: MailKind | null
}

const moderators = ['ambassador', 'supply', 'editor', 'admin'] as const
const owners = ['submitter', 'federation'] as const
/** In these somebody of staff is waited for. */
export const waitingStates = ['submitted', 'in-review'] as const satisfies SubmissionState[]

/** The life of a submission: the one table that the hook, the buttons, docs/transitions.md and the tests are made from. */
export const transitions: readonly Transition[] = [
  { from: ['submitted'], to: 'in-review', by: moderators, needsReason: false, mail: null },
  {
    from: waitingStates,
    to: 'changes-requested',
    by: moderators,
    needsReason: true,
    mail: 'changesRequested',
  },
  { from: waitingStates, to: 'approved', by: moderators, needsReason: false, mail: null },
  { from: waitingStates, to: 'rejected', by: moderators, needsReason: true, mail: 'rejected' },
  { from: ['changes-requested'], to: 'submitted', by: owners, needsReason: false, mail: null },
  { from: ['changes-requested'], to: 'in-review', by: moderators, needsReason: false, mail: null },
  { from: ['changes-requested'], to: 'rejected', by: moderators, needsReason: true, mail: 'rejected' },
  {
    from: ['submitted', 'in-review', 'changes-requested'],
    to: 'withdrawn',
    by: owners,
    needsReason: false,
    mail: null,
  },
  { from: ['rejected'], to: 'in-review', by: ['editor', 'admin'], needsReason: false, mail: null },
]

/** States after which nothing is expected of anyone. */
export const isEnd = (state: SubmissionState): boolean =>
  state === 'approved' || state === 'rejected' || state === 'withdrawn'

/** The row of the table for a step, null when there is no such step. */
export const transitionFor = (from: SubmissionState, to: SubmissionState): Transition | null =>
  transitions.find((one) => one.to === to && one.from.includes(from)) ?? null

/** Whether someone may take a step. */
export const mayGo = (mover: Mover, from: SubmissionState, to: SubmissionState): boolean =>
  transitionFor(from, to)?.by.includes(mover) ?? false
