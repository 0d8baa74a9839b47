'use client'

import { PublishButton, useAuth } from '@payloadcms/ui'
import type { User } from '#collections/payload-types.ts'

/** Staff publish; a federation sends in, by the button beside its record. */
export const Publish = () => {
  const { user } = useAuth<User>()
  return user?.role === 'federation' ? null : <PublishButton />
}
