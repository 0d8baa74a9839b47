import type { Role } from '../access/roles.ts'

/** Where a match can stand. A suggestion is computed and is no match yet. */
export const matchStates = ['proposed', 'introduced', 'in-use', 'lasting', 'declined'] as const
export type MatchState = (typeof matchStates)[number]
/** What a state is called, in Dutch and English. */
export const matchStateWords: Record<MatchState, [nl: string, en: string]> = {
  proposed: ['voorgesteld', 'proposed'],
  introduced: ['kennisgemaakt', 'introduced'],
  'in-use': ['in gebruik', 'in use'],
  lasting: ['blijvend', 'lasting'],
  declined: ['afgewezen', 'declined'],
}

/** Who moves a match: a role, or a party of it by the link in its mail. */
export type MatchMover = Role | 'party'
export const matchMovers = ['party', 'federation', 'ambassador', 'supply', 'editor', 'admin'] as const

export type MatchTransition = {
  /** `none`: the match is being made. */
  from: readonly (MatchState | 'none')[]
  to: MatchState
  by: readonly MatchMover[]
  /** Whether it has to be said why. */
  needsReason: boolean
  /** Who is written when a party takes the step by its link; staff who move a match told them already. */
  tells: 'both parties' | 'owner' | null
}

const brokers = ['ambassador', 'editor', 'admin'] as const
const editors = ['editor', 'admin'] as const

/**
 * The life of a match: the one table that the hook, the workbench, docs/transitions.md and the tests are made from. Both
 * parties write when they accept an introduction, the demand side when it answers the survey.
 */
export const matchTransitions: readonly MatchTransition[] = [
  { from: ['none'], to: 'proposed', by: brokers, needsReason: false, tells: null },
  { from: ['none'], to: 'declined', by: brokers, needsReason: true, tells: null },
  // What was brought together outside the portal is written down afterwards.
  { from: ['none'], to: 'introduced', by: editors, needsReason: false, tells: null },
  { from: ['none'], to: 'in-use', by: editors, needsReason: false, tells: null },
  { from: ['none'], to: 'lasting', by: editors, needsReason: false, tells: null },
  {
    from: ['proposed'],
    to: 'introduced',
    by: ['party', ...brokers],
    needsReason: false,
    tells: 'both parties',
  },
  { from: ['introduced'], to: 'in-use', by: ['party', ...brokers], needsReason: false, tells: 'owner' },
  { from: ['in-use'], to: 'lasting', by: brokers, needsReason: false, tells: null },
  {
    from: ['proposed', 'introduced', 'in-use', 'lasting'],
    to: 'declined',
    by: brokers,
    needsReason: true,
    tells: null,
  },
  { from: ['declined'], to: 'proposed', by: brokers, needsReason: false, tells: null },
  // Somebody pressed too soon.
  { from: ['introduced'], to: 'proposed', by: editors, needsReason: false, tells: null },
  { from: ['lasting'], to: 'in-use', by: editors, needsReason: false, tells: null },
]

/** The row of the table for a step, null when there is no such step. */
export const matchTransitionFor = (from: MatchState | 'none', to: MatchState): MatchTransition | null =>
  matchTransitions.find((one) => one.to === to && one.from.includes(from)) ?? null

/** Whether someone may take a step. */
export const mayMove = (mover: MatchMover, from: MatchState | 'none', to: MatchState): boolean =>
  matchTransitionFor(from, to)?.by.includes(mover) ?? false
