import type { Payload } from 'payload'

/**
 * Creates the first administrator from PORTAL_ADMIN_EMAIL and PORTAL_ADMIN_PASSWORD when there is none.
 * @throws when the password is too short
 */
export const ensureAdministrator = async (payload: Payload, say: (line: string) => void): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: 'users',
    overrideAccess: true,
    where: { role: { equals: 'admin' } },
  })
  const [email, password] = [process.env.PORTAL_ADMIN_EMAIL, process.env.PORTAL_ADMIN_PASSWORD]
  if (totalDocs > 0) return
  if (!email || !password) {
    say('no administrator yet: set PORTAL_ADMIN_EMAIL and PORTAL_ADMIN_PASSWORD to create one')
    return
  }
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { name: 'Beheerder', role: 'admin', email, password },
  })
  say(`administrator ${email}`)
}
