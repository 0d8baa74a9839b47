import type { BeforeListTableServerProps } from 'payload'
import { partyOf } from '#collections/access/roles.ts'
import { languageOf } from '../moderation/words.ts'
import { InviteForm } from './invite-form.tsx'

/** Above the list of accounts: asks someone of a federation in. */
export const Invitation = async ({ i18n, payload, user }: BeforeListTableServerProps) => {
  const party = partyOf(user)
  if (party !== 'federation' && party !== 'editor' && party !== 'admin') return null
  const { docs } =
    party === 'federation'
      ? { docs: [] }
      : await payload.find({
          collection: 'organisations',
          pagination: false,
          depth: 0,
          sort: 'name',
          select: { name: true },
          overrideAccess: false,
          user,
        })
  return (
    <InviteForm
      organisations={docs.map(({ id, name }) => ({ id, name }))}
      language={languageOf(i18n.language)}
    />
  )
}
