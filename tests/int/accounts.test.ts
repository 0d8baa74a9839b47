import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parties, roles } from '#collections/access/roles.ts'
import { mailFilesTo } from '../support/mail-files.ts'
import { emailOf, openPortal, password, type Portal } from '../support/payload.ts'
import { createWorld, type World } from '../support/world.ts'

let portal: Portal
let world: World
beforeAll(async () => {
  portal = await openPortal()
  world = await createWorld(portal)
})
afterAll(() => portal.close())

const post = (path: string, body: unknown) => portal.call('public', 'POST', `/users/${path}`, { body })
const login = (email: string, secret: string) => post('login', { email, password: secret })
const newUser = async (data: Record<string, unknown> = {}) =>
  portal.make('users', { ...(await world.data('users', { mine: false, published: false })), ...data })

/** The mail to an address, once it is there. */
const mailTo = async (email: string): Promise<string> =>
  vi.waitFor(
    async () => {
      const [mail] = await mailFilesTo(portal.dataDir, email)
      if (!mail) throw new Error(`No mail to ${email} yet`)
      return mail
    },
    { timeout: 60_000 },
  )

describe('the first administrator', () => {
  it('is not made by whoever comes first, in whatever way the address is written', async () => {
    const before = await portal.payload.count({ collection: 'users', overrideAccess: true })
    for (const door of [
      'first-register',
      'first-register/',
      '/first-register',
      'first-register?x=1',
      'First-Register',
    ])
      for (const party of parties) {
        const body = { email: 'eerste@portaal.example', password, role: 'admin', name: 'Eerste' }
        const { status } = await portal.call(party, 'POST', `/users/${door}`, { body })
        expect([403, 404], door).toContain(status)
      }
    // The roles of the tests made their accounts meanwhile, and nobody else did.
    const after = await portal.payload.count({ collection: 'users', overrideAccess: true })
    expect(after.totalDocs - before.totalDocs).toBeLessThanOrEqual(roles.length)
    expect((await login('eerste@portaal.example', password)).status).toBe(401)
  })
})

describe('accounts', () => {
  it('are made and given roles by administrators only, and removed by editors when they are a federation’s', async () => {
    const data = await world.data('users', { mine: false, published: false })
    const { id } = await newUser({ role: 'ambassador' })
    for (const party of parties.filter((one) => one !== 'admin')) {
      const denied = [401, 403, 404]
      const ask = async (method: string, where: string, body?: unknown) =>
        expect(denied).toContain((await portal.call(party, method, where, { body })).status)
      await ask('POST', '/users', { ...data, role: 'admin' })
      await ask('PATCH', `/users/${id}`, { role: 'admin' })
      await ask('DELETE', `/users/${id}`)
      await ask('POST', `/users/${id}/duplicate`, { email: 'kopie@portaal.example' })
    }
    const made = await portal.call('admin', 'POST', '/users', { body: { ...data, role: 'editor' } })
    expect(made.body.doc).toMatchObject({ role: 'editor' })
  })

  it.each(roles.filter((role) => role !== 'admin'))('of %s raise no role, by no door', async (role) => {
    const { id } = await portal.account(role)
    for (const query of ['', '?draft=true', '?locale=en', '?overrideAccess=true'])
      await portal.call(role, 'PATCH', `/users/${id}${query}`, { body: { role: 'admin' } })
    await portal.call(role, 'PATCH', `/users?where[id][equals]=${id}`, { body: { role: 'admin' } })
    const form = new FormData()
    form.append('_payload', JSON.stringify({ role: 'admin' }))
    await portal.call(role, 'PATCH', `/users/${id}`, { body: form })
    expect((await portal.call(role, 'GET', '/users/me')).body.user).toMatchObject({ role })
  })
})

describe('a password', () => {
  it.each(['', 'kort', 'elf tekens!', '👍'.repeat(11), 'x'.repeat(201), 12, {}, ['een lang wachtwoord']])(
    'is refused at every door when it is %j',
    async (secret) => {
      const data = await world.data('users', { mine: false, published: false })
      const { id, email } = await newUser()
      const made = await portal.call('admin', 'POST', '/users', { body: { ...data, password: secret } })
      expect(made.status).toBe(400)
      await portal.call('admin', 'PATCH', `/users/${id}`, { body: { password: secret } })
      await portal.call('admin', 'PATCH', `/users?where[id][equals]=${id}`, { body: { password: secret } })
      const token = await portal.payload.forgotPassword({
        collection: 'users',
        data: { email: String(email) },
        disableEmail: true,
      })
      expect((await post('reset-password', { token, password: secret })).status).toBe(400)
      expect((await login(String(email), password)).status).toBe(200)
    },
  )

  it('is set anew with the link from a mail, once', async () => {
    const { email } = await newUser()
    expect((await post('forgot-password', { email })).status).toBe(200)
    const mail = (await mailTo(String(email))).replaceAll(/=\r?\n/g, '')
    const token = /reset\/([0-9a-f]{40})/.exec(mail)?.[1]
    expect(mail).toContain('http://cms.portaal.example/admin/reset/')
    const fresh = 'een heel ander wachtwoord'
    const reset = async () => (await post('reset-password', { token, password: fresh })).status
    // The mail leaves a moment before the token is committed.
    await vi.waitFor(async () => expect(await reset()).toBe(200), { timeout: 60_000 })
    expect(await reset()).toBe(403)
    expect((await login(String(email), password)).status).toBe(401)
    expect((await login(String(email), fresh)).status).toBe(200)
  })

  it('that is forgotten does not tell whether the account exists', async () => {
    const { email } = await newUser()
    const answers = []
    for (const address of [String(email), 'niemand@portaal.example']) {
      const since = performance.now()
      const { status, text } = await post('forgot-password', { email: address })
      answers.push({ status, text })
      // The account is looked up, the token stored and the mail written after the answer.
      expect(performance.now() - since).toBeLessThan(5_000)
    }
    expect(answers[0]).toEqual(answers[1])
    expect((await post('forgot-password', { email: 'geen adres' })).status).toBe(400)
    // What goes on after the answer is over before the portal is closed.
    await vi.waitFor(
      async () => {
        const where = { email: { equals: email } }
        const { docs } = await portal.payload.find({
          collection: 'users',
          where,
          overrideAccess: true,
          showHiddenFields: true,
        })
        expect(docs[0]?.resetPasswordToken).toBeTruthy()
      },
      { timeout: 60_000 },
    )
  })
})

describe('a login that fails', () => {
  const timed = async (email: string, secret: string) => {
    const since = performance.now()
    const { status, text } = await login(email, secret)
    return { status, text, ms: performance.now() - since }
  }

  it('answers alike, and after the same time, for no account and for a wrong password', async () => {
    const { email } = await newUser()
    const [unknown, wrong] = [
      await timed('niemand@portaal.example', 'verkeerd'),
      await timed(String(email), 'verkeerd'),
    ]
    expect(unknown.status).toBe(401)
    expect(wrong).toMatchObject({ status: unknown.status, text: unknown.text })
    for (const { ms } of [unknown, wrong]) expect(ms).toBeGreaterThan(590)
  })

  it('locks the account from the eleventh on for all passwords, says nothing of it, and is opened by administrators', async () => {
    const { email } = await newUser()
    const address = String(email)
    for (const batch of [5, 5])
      await Promise.all(Array.from({ length: batch }, () => login(address, 'verkeerd')))
    const locked = await login(address, password)
    expect(locked.status).toBe(401)
    expect(locked.text).toBe((await login('niemand@portaal.example', password)).text)
    for (const party of parties.filter((one) => one !== 'admin')) {
      const { status } = await portal.call(party, 'POST', '/users/unlock', { body: { email: address } })
      expect([401, 403]).toContain(status)
    }
    expect((await login(address, password)).status).toBe(401)
    expect((await portal.call('admin', 'POST', '/users/unlock', { body: { email: address } })).status).toBe(
      200,
    )
    expect((await login(address, password)).status).toBe(200)
  })

  it('up to the tenth leaves the account open', async () => {
    const { email } = await newUser()
    await Promise.all(Array.from({ length: 9 }, () => login(String(email), 'verkeerd')))
    expect((await login(String(email), password)).status).toBe(200)
  })
})

describe('a session', () => {
  it('ends with logging out, and with the account', async () => {
    const { id, email } = await newUser()
    const { body } = await login(String(email), password)
    const { token } = body
    expect((await portal.call('public', 'GET', '/users/me', { token })).body.user?.id).toBe(id)
    expect((await portal.call('public', 'POST', '/users/logout', { token, body: {} })).status).toBe(200)
    expect((await portal.call('public', 'GET', '/users/me', { token })).body.user).toBeNull()
    const again = (await login(String(email), password)).body.token
    await portal.payload.delete({ collection: 'users', id, overrideAccess: true })
    expect((await portal.call('public', 'GET', '/users/me', { token: again })).body.user).toBeNull()
  })

  it('in a cookie counts only from the cms’s own pages', async () => {
    const { body } = await login(emailOf('federation'), password)
    const cookie = `payload-token=${body.token}`
    const from = async (headers: Record<string, string>) =>
      (await portal.call('public', 'GET', '/users/me', { headers: { cookie, ...headers } })).body.user
    expect(await from({ origin: 'https://kwaad.example' })).toBeNull()
    expect(await from({ origin: 'http://cms.portaal.example' })).toMatchObject({ role: 'federation' })
  })
})
