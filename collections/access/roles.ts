import type { User } from '../payload-types.ts'

/** The roles of people with an account; what each may do stands in `permissions.ts`. */
export const roles = ['admin', 'editor', 'supply', 'ambassador', 'federation'] as const
export type Role = (typeof roles)[number]

/** Everyone who can knock at the door: the roles, and the anonymous public. */
export const parties = ['public', 'federation', 'ambassador', 'supply', 'editor', 'admin'] as const
export type Party = (typeof parties)[number]

/**
 * Tells as whom a request comes in.
 * @param user what the request carries as its user; `null` or absent for an anonymous visitor
 */
export const partyOf = (user: Partial<User> | null | undefined): Party => user?.role ?? 'public'

/** People outside the staff see only public records and their own, and may only filter by public fields. */
export const isOutsider = (user: Partial<User> | null | undefined): boolean =>
  partyOf(user) === 'public' || partyOf(user) === 'federation'
