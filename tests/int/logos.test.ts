import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, rightAnswers, storedUnder, type Intake } from '../support/intake.ts'
import { openPortal, type Id, type Portal } from '../support/payload.ts'
import { picture } from '../support/pictures.ts'
import { createWorld } from '../support/world.ts'

let portal: Portal
let intake: Intake
beforeAll(async () => {
  portal = await openPortal()
  await createWorld(portal)
  intake = await openIntake(portal)
})
afterAll(() => portal.close())

let nth = 0
/** Sends in with a file as the logo, on behalf of an organisation. */
const sendIn = async (organisation: string, file?: Uint8Array) => {
  nth += 1
  const query = new URLSearchParams({ name: 'logo.png', question: 'logo', visitor: `10.5.0.${nth}` })
  const { body: stored } = await intake.post(
    `/api/attachments/receive?${query}`,
    file ?? (await picture('png')),
  )
  const { body } = await intake.send({
    ...rightAnswers,
    title: `Oplossing met logo ${nth}`,
    organisation,
    logo: stored.receipt,
  })
  const [doc] = await storedUnder(portal, body.reference)
  if (!doc) throw new Error(JSON.stringify(body))
  return doc
}
const decide = async (id: Id, body: object, role: 'editor' | 'supply' = 'editor') =>
  portal.call(role, 'PATCH', `/submissions/${id}?depth=0`, { body })
const makeOrganisation = async (more: object = {}) =>
  portal.make('organisations', { name: `Bureau ${(nth += 1)}`, _status: 'published', ...more })
const organisation = async (id: Id, draft = false) =>
  portal.payload.findByID({
    collection: 'organisations',
    id: Number(id),
    depth: 0,
    draft,
    overrideAccess: true,
  })
const pictures = async () =>
  (await portal.payload.count({ collection: 'media', overrideAccess: true })).totalDocs

describe('the logo of an approved submission', () => {
  it('becomes the logo of an organisation that has none, made anew, described, and written down', async () => {
    const { id: of, name } = await makeOrganisation()
    const { id } = await sendIn(String(name))
    expect((await organisation(of)).logo ?? null).toBeNull()
    const { status, text } = await decide(id, { state: 'approved' })
    expect(status, text).toBe(200)
    const { body } = await portal.call('public', 'GET', `/organisations/${of}?depth=1`)
    const logo = (body as unknown as { logo: Record<string, unknown> }).logo
    expect(logo).toMatchObject({ alt: `Logo van ${String(name)}`, mimeType: 'image/webp' })
    expect((await portal.call('public', 'GET', `/media/file/${String(logo.filename)}`)).status).toBe(200)
    const { docs } = await portal.payload.find({
      collection: 'activities',
      where: { collection: { in: ['media', 'organisations'] } },
      sort: '-id',
      limit: 2,
      depth: 0,
      overrideAccess: true,
    })
    expect(docs.map(({ action, collection, fields }) => [collection, action, fields])).toEqual([
      ['organisations', 'gewijzigd', 'logo'],
      ['media', 'aangemaakt', ''],
    ])
    expect(docs.every(({ actor }) => actor.includes('@'))).toBe(true)
    const [attachment] = (await storedUnder(portal, (await read(id)).reference))[0]?.attachments ?? []
    expect(await attachmentOf(attachment)).toMatchObject({ state: 'accepted', mimeType: 'image/png' })
  })

  it('leaves the logo that is there, unless a moderator says that it takes its place', async () => {
    const { id: of, name } = await makeOrganisation()
    await decide((await sendIn(String(name))).id, { state: 'approved' })
    const { logo: first } = await organisation(of)
    const before = await pictures()
    const second = await sendIn(String(name))
    await decide(second.id, { state: 'approved' })
    expect((await organisation(of)).logo).toBe(first)
    // Whoever saves it again later makes nothing of it either.
    await decide(second.id, { notes: 'Nagekeken', accepts: ['logo'] })
    expect(await pictures()).toBe(before)
    await decide((await sendIn(String(name))).id, { state: 'approved', accepts: ['logo'] })
    expect(await pictures()).toBe(before + 1)
    expect((await organisation(of)).logo).not.toBe(first)
  })

  it('is one picture when two approve at once', async () => {
    const { id: of, name } = await makeOrganisation()
    const [one, other] = [await sendIn(String(name)), await sendIn(String(name))]
    const before = await pictures()
    await Promise.all([
      decide(one.id, { state: 'approved' }),
      decide(one.id, { state: 'approved' }, 'supply'),
      decide(other.id, { state: 'approved' }),
    ])
    expect(await pictures()).toBe(before + 1)
    expect((await organisation(of)).logo).toBeTypeOf('number')
  })

  it('goes to the organisation that a moderator chose, and to none when there is none', async () => {
    const before = await pictures()
    const unknown = await sendIn('Een bureau dat niemand kent')
    expect((await decide(unknown.id, { state: 'approved' })).status).toBe(200)
    expect(await pictures()).toBe(before)
    const { id: of } = await makeOrganisation()
    const { id } = await sendIn('Nog een bureau dat niemand kent')
    expect((await decide(id, { state: 'approved', organisation: of })).status).toBe(200)
    expect((await organisation(of)).logo).toBeTypeOf('number')
  })

  it('is in the draft of who is still working on it, and publishes nothing of theirs', async () => {
    const { id: of, name } = await makeOrganisation()
    await portal.call('editor', 'PATCH', `/organisations/${of}?draft=true`, {
      body: { summary: 'Nog niet af', _status: 'draft' },
    })
    await decide((await sendIn(String(name))).id, { state: 'approved' })
    const open = await organisation(of)
    expect([open.summary ?? null, open.logo ?? null]).toEqual([null, null])
    const draft = await organisation(of, true)
    expect(draft).toMatchObject({ summary: 'Nog niet af', _status: 'draft' })
    expect(draft.logo).toBeTypeOf('number')
  })

  it('is none when it is no picture, or a moderator took it off', async () => {
    const { id: of, name } = await makeOrganisation()
    const pdf = await sendIn(String(name), Buffer.from('%PDF-1.7\nxref\ntrailer\n<<>>\nstartxref\n9\n%%EOF'))
    expect((await decide(pdf.id, { state: 'approved' })).status).toBe(200)
    const { id } = await sendIn(String(name))
    expect((await decide(id, { state: 'approved', attachments: [] })).status).toBe(200)
    expect((await organisation(of)).logo ?? null).toBeNull()
  })
})

describe('the logo of a submission that is not approved', () => {
  it('makes no picture', async () => {
    const { id: of, name } = await makeOrganisation()
    const before = await pictures()
    const { id } = await sendIn(String(name))
    await decide(id, { state: 'in-review' })
    await decide(id, { state: 'rejected', reason: 'Dit hoort hier niet.' })
    expect(await pictures()).toBe(before)
    expect((await organisation(of)).logo ?? null).toBeNull()
  })
})

const read = async (id: Id) =>
  portal.payload.findByID({ collection: 'submissions', id: Number(id), depth: 0, overrideAccess: true })
const attachmentOf = async (one: unknown) =>
  portal.payload.findByID({ collection: 'attachments', id: Number(one), depth: 0, overrideAccess: true })
