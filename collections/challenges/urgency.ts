/** How urgent a challenge can be, least first, and what that is called in Dutch and English. */
export const urgencyWords = {
  low: ['laag', 'low'],
  normal: ['gewoon', 'normal'],
  high: ['hoog', 'high'],
  critical: ['kritiek', 'critical'],
} satisfies Record<string, [nl: string, en: string]>
export type Urgency = keyof typeof urgencyWords

/** For sorting: what is more urgent comes first; what has no urgency counts as normal. */
export const mostUrgentFirst = (one: Urgency | null, other: Urgency | null): number =>
  rankOf(other) - rankOf(one)

const order = Object.keys(urgencyWords)
const rankOf = (urgency: Urgency | null): number => order.indexOf(urgency ?? 'normal')
