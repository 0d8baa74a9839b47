import { permissions } from '../access/permissions.ts'
import { partyOf } from '../access/roles.ts'
import type { User } from '../payload-types.ts'

/** Whether someone may make matches, at least those of their own policy domains. */
export const mayMatch = (user: Partial<User> | null | undefined): boolean =>
  permissions.matches.create[partyOf(user)] !== 'none'
