import type { CollectionAfterLoginHook } from 'payload'
import type { User } from '../../payload-types.ts'

/** Whoever was invited has joined as soon as they are in: choosing a password logs in. */
export const markJoined: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  if (!user.invitedAt || user.joinedAt) return
  await req.payload.update({
    collection: 'users',
    id: user.id,
    data: { joinedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
