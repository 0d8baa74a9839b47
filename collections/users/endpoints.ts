import { addDataAndFileToRequest, type CollectionConfig } from 'payload'

type Endpoints = Exclude<NonNullable<CollectionConfig['endpoints']>, false>

/**
 * The first administrator comes from the environment, and accounts are not verified by mail because administrators make
 * them: these public doors stay closed.
 */
const closed: Endpoints = ['/first-register', '/verify/:id'].map((path) => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message: 'Niet beschikbaar.' }] }, { status: 403 }),
}))

/**
 * Answers before the account is looked up: how long that takes, and whether the mail can be sent, would tell who has an
 * account.
 */
const forgotPassword: Endpoints[number] = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const email: unknown = req.data?.email
    if (typeof email !== 'string' || !/^\S+@\S+$/.test(email.trim()))
      return Response.json({ errors: [{ message: 'Vul je e-mailadres in.' }] }, { status: 400 })
    req.payload
      .forgotPassword({ collection: 'users', data: { email } })
      .catch((err: unknown) => req.payload.logger.error({ err, msg: 'No password mail was sent' }))
    return Response.json({ message: 'Als dit adres een account heeft, krijg je zo een mail.' })
  },
}

export const endpoints: Endpoints = [...closed, forgotPassword]
