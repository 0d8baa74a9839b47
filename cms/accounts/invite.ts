import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isOutsider, partyOf } from '#collections/access/roles.ts'
import { idOf, organisationOf } from '#collections/access/rules.ts'
import type { User } from '#collections/payload-types.ts'
import { isEmail } from '#intake/check.ts'
import { countAgainst } from '../submissions/limits.ts'
import { Refused } from '../submissions/refusal.ts'

/**
 * Makes an account for someone of a federation and mails them a link to choose a password: `{ name, email, organisation }`.
 * A federation invites for its own organisation, whatever it sends along; editors say for which. Who was invited before and
 * has not come in yet gets a new link.
 */
export const inviteEndpoint: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    const organisation = await organisationFor(req)
    const { name, email } = readPerson(req.data)
    limit(req)
    const user =
      (await invitedBefore(req, email, organisation)) ?? (await create(req, name, email, organisation))
    await req.payload.jobs.queue({
      task: 'mail-invitation',
      input: { user: user.id },
      overrideAccess: true,
      req,
    })
    return Response.json({ message: `We mailen ${email} een uitnodiging.` }, { status: 201 })
  },
}

/** For which organisation whoever asks may invite. */
const organisationFor = async (req: PayloadRequest): Promise<number> => {
  await addDataAndFileToRequest(req)
  const party = partyOf(req.user)
  if (party === 'federation') {
    const own = organisationOf(req.user)
    if (typeof own === 'number') return own
    return refuse(403, 'Je account is nog niet aan een organisatie gekoppeld. Vraag het aan de redactie.')
  }
  if (party !== 'editor' && party !== 'admin')
    return refuse(403, 'Uitnodigen doet de redactie of een collega.')
  const { organisation } = asObject(req.data)
  const known =
    typeof organisation === 'number' && Number.isInteger(organisation)
      ? await req.payload.findByID({
          collection: 'organisations',
          id: organisation,
          depth: 0,
          select: {},
          overrideAccess: true,
          disableErrors: true,
          req,
        })
      : null
  return known?.id ?? refuse(400, 'Kies de organisatie waarvoor je iemand uitnodigt.')
}

const readPerson = (data: unknown): { name: string; email: string } => {
  const { name, email } = asObject(data)
  if (typeof name !== 'string' || name.trim() === '' || name.length > 120)
    return refuse(400, 'Vul de naam in van wie je uitnodigt.')
  if (typeof email !== 'string' || !isEmail(email.trim()))
    return refuse(400, 'Vul een e-mailadres in, zoals naam@voorbeeld.be.')
  return { name: name.trim(), email: email.trim().toLowerCase() }
}

/**
 * The open invitation of this address, which is sent again; null when there is none.
 * @throws APIError 409 when the address has an account in use, or one elsewhere
 */
const invitedBefore = async (
  req: PayloadRequest,
  email: string,
  organisation: number,
): Promise<Pick<User, 'id'> | null> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    select: { role: true, organisation: true, invitedAt: true, joinedAt: true },
    overrideAccess: true,
    req,
  })
  const [known] = docs
  if (!known) return null
  const isOpen =
    isOutsider(known) && known.invitedAt && !known.joinedAt && idOf(known.organisation) === organisation
  if (!isOpen)
    return refuse(
      409,
      'Dit adres heeft al een account. Werkt inloggen niet? Gebruik dan “Wachtwoord vergeten”.',
    )
  return req.payload.update({
    collection: 'users',
    id: known.id,
    data: { invitedAt: new Date().toISOString() },
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
}

/** The password is one that nobody knows: the link in the mail chooses another. */
const create = async (
  req: PayloadRequest,
  name: string,
  email: string,
  organisation: number,
): Promise<Pick<User, 'id'>> =>
  req.payload.create({
    collection: 'users',
    data: {
      name,
      email,
      role: 'federation',
      organisation,
      invitedAt: new Date().toISOString(),
      password: randomBytes(32).toString('base64url'),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })

const limit = (req: PayloadRequest): void => {
  try {
    countAgainst('invitations', String(req.user?.id), randomBytes(8).toString('hex'))
  } catch (error) {
    if (error instanceof Refused) refuse(429, 'Je nodigde veel mensen na elkaar uit. Ga over een uur verder.')
    throw error
  }
}

const asObject = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}

const refuse = (status: number, message: string): never => {
  throw new APIError(message, status, null, true)
}
