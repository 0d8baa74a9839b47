import type { GlobalConfig } from 'payload'
import { partyOf } from './roles.ts'

/** The site's own texts: read by everyone, written by editors. */
export const editorialGlobal: NonNullable<GlobalConfig['access']> = {
  read: () => true,
  update: ({ req }) => ['editor', 'admin'].includes(partyOf(req.user)),
  readVersions: ({ req }) => ['editor', 'admin'].includes(partyOf(req.user)),
}
