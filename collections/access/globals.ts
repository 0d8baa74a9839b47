import type { GlobalConfig } from 'payload'
import { partyOf } from './roles.ts'

/** The site's own texts: read by everyone, written by editors. They keep no versions, so nobody reads those. */
export const editorialGlobal: NonNullable<GlobalConfig['access']> = {
  read: () => true,
  update: ({ req }) => ['editor', 'admin'].includes(partyOf(req.user)),
  readVersions: () => false,
}
