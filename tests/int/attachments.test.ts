import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIntake, rightAnswers, storedUnder, type Intake } from '../support/intake.ts'
import { openPortal, type Portal } from '../support/payload.ts'
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

const attach = async (bytes: Uint8Array, name = 'bijlage.png', visitor = '10.1.1.1') =>
  intake.post(
    `/api/attachments/receive?${new URLSearchParams({ name, question: 'bijlage', visitor })}`,
    bytes,
  )

/** A png that says that it is so large; its head is right, so only who looks at the size can tell. */
const pngOf = async (side: number): Promise<Buffer> => {
  const png = Buffer.from(await picture())
  png.writeUInt32BE(side, 16)
  png.writeUInt32BE(side, 20)
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29)
  return png
}
const padded = (head: string, bytes: number) => Buffer.concat([Buffer.from(head)], bytes)

describe('a file that comes in', () => {
  it.each([
    [
      'an html page that is called png',
      415,
      async () => Buffer.from('<!doctype html><script>alert(1)</script>'),
    ],
    [
      'a drawing that can carry a script',
      415,
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['an archive', 415, async () => Buffer.from('PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'latin1')],
    ['nothing', 415, async () => Buffer.alloc(0)],
    ['a picture of 20,000 by 20,000', 422, async () => pngOf(20_000)],
    ['half a picture', 422, async () => (await picture()).subarray(0, 60)],
    ['half a pdf', 422, async () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
    ['a pdf that is a byte too large', 413, async () => padded('%PDF-1.7\n', 10_000_001)],
  ])('is refused when it is %s, with a sentence that helps', async (_, status, bytes) => {
    const answer = await attach(await bytes())
    expect(answer.status, answer.body.message).toBe(status)
    expect(answer.body.message).toMatch(/png|kleiner|groot|openen/)
  })

  it('is made anew without what a camera wrote into it, under a name of ours, and belongs to its submission', async () => {
    const jpeg = await sharp(await picture('jpeg'))
      .withExif({ IFD0: { Artist: 'Kanarie Vogel' } })
      .jpeg()
      .toBuffer()
    expect(jpeg.toString('latin1')).toContain('Kanarie')
    const { status, body } = await attach(jpeg, 'C:\\geheim\\<b>foto</b>.exe')
    expect(status).toBe(201)
    expect(body.name).toBe('b>.exe')
    const sent = await intake.send({ ...rightAnswers, bijlage: body.receipt })
    expect(sent.status, JSON.stringify(sent.body)).toBe(201)
    const [submission] = await storedUnder(portal, sent.body.reference)
    const { docs } = await portal.payload.find({ collection: 'attachments', depth: 0, overrideAccess: true })
    expect(submission?.attachments).toEqual(docs.map(({ id }) => id))
    expect(docs[0]).toMatchObject({ state: 'received', mimeType: 'image/jpeg' })
    expect(docs[0]?.filename).toMatch(/^[0-9a-f-]{36}\.jpg$/)
    for (const party of ['public', 'federation'] as const)
      expect((await portal.call(party, 'GET', `/attachments/file/${docs[0]?.filename}`)).status).toBe(403)
    const file = await portal.call('editor', 'GET', `/attachments/file/${docs[0]?.filename}`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-disposition')).toBe('attachment')
    expect(file.headers.get('x-content-type-options')).toBe('nosniff')
    expect(file.text).not.toContain('Kanarie')
    await portal.call('editor', 'PATCH', `/submissions/${submission?.id}`, { body: { state: 'approved' } })
    const id = docs[0]?.id ?? 0
    const after = await portal.payload.findByID({
      collection: 'attachments',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect(after.state).toBe('accepted')
  })

  it('is named by its own receipt only', async () => {
    const { body } = await attach(await picture())
    for (const receipt of ['1', '1.x', String(body.receipt).replace(/^\d+/, '999')])
      expect((await intake.send({ ...rightAnswers, title: receipt, bijlage: receipt })).status).toBe(422)
  })

  it('counts for who sends it, and for nobody else', async () => {
    const bytes = await picture()
    for (let times = 0; times < 30; times += 1)
      expect((await attach(bytes, 'x.png', '10.2.2.2')).status).toBe(201)
    expect((await attach(bytes, 'x.png', '10.2.2.2')).status).toBe(429)
    expect((await attach(bytes, 'x.png', '10.3.3.3')).status).toBe(201)
  })
})
