import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPortal, type Portal, type Reply } from '../support/payload.ts'
import { picture, uploadForm } from '../support/pictures.ts'

let portal: Portal
let png: Buffer
beforeAll(async () => {
  portal = await openPortal()
  png = await picture('png')
})
afterAll(() => portal.close())

const described = { alt: 'Een geel vlak', credit: 'Getekend voor de tests' }
const upload = (
  bytes: Buffer | string,
  name = 'foto.png',
  type = 'image/png',
  data: object = described,
): Promise<Reply> =>
  portal.call('supply', 'POST', '/media', {
    body: uploadForm({ ...data }, new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name),
  })
const stored = async (): Promise<string[]> => readdir(path.join(portal.dataDir, 'media')).catch(() => [])
const fetchFile = (filename: unknown) => portal.call('public', 'GET', `/media/file/${String(filename)}`)

describe('a picture', () => {
  it.each(['png', 'jpeg', 'webp'] as const)(
    'as %s gets a name of ours and the sizes that pages use',
    async (format) => {
      const { status, body } = await upload(await picture(format), '../../mijn foto.html', `image/${format}`)
      expect(status).toBe(201)
      expect(body.doc?.filename).toMatch(/^[0-9a-f-]{36}\.webp$/)
      expect(body.doc?.mimeType).toBe('image/webp')
      expect(JSON.stringify(body.doc)).not.toContain('mijn foto')
      expect(await stored()).toContain(body.doc?.filename)
    },
  )

  it('is served as what it is, and never guessed at', async () => {
    const { body } = await upload(png)
    const { status, headers } = await fetchFile(body.doc?.filename)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/webp')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toContain('immutable')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; sandbox/)
  })

  it('is drawn anew: nothing hides behind it, and nobody’s whereabouts in it', async () => {
    const hiding = await upload(Buffer.concat([png, Buffer.from('<script>alert(1)</script>')]))
    const tagged = await sharp(png)
      .withExif({ IFD0: { Copyright: 'kanarie' }, IFD3: { GPSLatitude: '51/1 1/1 1/1' } })
      .jpeg()
      .toBuffer()
    expect(tagged.toString('latin1')).toContain('kanarie')
    const located = await upload(tagged, 'foto.jpg', 'image/jpeg')
    for (const { status, body } of [hiding, located]) {
      expect(status).toBe(201)
      const bytes = await readFile(path.join(portal.dataDir, 'media', String(body.doc?.filename)), 'latin1')
      expect(bytes).not.toMatch(/<script|kanarie/)
    }
  })

  it('is what its content says, not what it is called', async () => {
    const { status, body } = await upload(await picture('jpeg'), 'foto.png', 'image/png')
    expect(status).toBe(201)
    expect(body.doc?.mimeType).toBe('image/webp')
  })
})

describe('what is no picture is refused', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const html = '<!doctype html><script>alert(1)</script>'
  it.each([
    ['SVG', svg],
    ['SVG with a declaration', `<?xml version="1.0"?>${svg}`],
    ['HTML', html],
    ['XML', '<?xml version="1.0"?><a/>'],
    ['a script', 'alert(1)'],
    ['a PDF', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'],
    ['a GIF', 'GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;'],
    ['a program', '\u007fELF\u0002\u0001\u0001'],
    ['nothing', ''],
  ])('%s, whatever it is called', async (_, bytes) => {
    const before = await stored()
    for (const [name, type] of [
      ['foto.png', 'image/png'],
      ['foto.svg', 'image/svg+xml'],
      ['foto.html', 'text/html'],
      ['foto', 'application/octet-stream'],
      ['foto.webp', 'image/webp'],
    ] as const) {
      const { status, text } = await upload(bytes, name, type)
      expect(status, `${name} ${text}`).toBeGreaterThanOrEqual(400)
    }
    expect(await stored()).toEqual(before)
  })

  it('half a picture, and one that claims to be enormous', async () => {
    const bomb = Buffer.from(png)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    for (const bytes of [png.subarray(0, 40), png.subarray(0, png.length - 20), bomb])
      expect((await upload(bytes)).status).toBe(400)
  })

  it('eleven megabytes', async () => {
    const heavy = Buffer.concat([png, Buffer.alloc(11_000_000)])
    expect((await upload(heavy)).status).toBe(413)
  })

  it('a form without a file', async () => {
    const form = new FormData()
    form.append('_payload', JSON.stringify(described))
    expect((await portal.call('supply', 'POST', '/media', { body: form })).status).toBe(400)
    expect((await portal.call('supply', 'POST', '/media', { body: described })).status).toBe(400)
  })
})

describe('a description', () => {
  it('is asked for, unless the picture only decorates', async () => {
    for (const alt of [undefined, '', '   ']) {
      const { status, text } = await upload(png, 'foto.png', 'image/png', { credit: 'x', alt })
      expect(status).toBe(400)
      expect(text).toContain('"path":"alt"')
    }
    const decoration = { credit: 'x', decorative: true }
    expect((await upload(png, 'foto.png', 'image/png', decoration)).status).toBe(201)
    expect((await upload(png, 'foto.png', 'image/png', { alt: 'Een vlak' })).text).toContain(
      '"path":"credit"',
    )
  })

  it('that is missing leaves no file behind', async () => {
    const before = await stored()
    await upload(png, 'foto.png', 'image/png', { credit: 'x' })
    await upload(png, 'foto.png', 'image/png', { alt: 'x' })
    expect(await stored()).toEqual(before)
  })
})

describe('the folder', () => {
  it('is not left, read or written by a name', async () => {
    const { body } = await upload(png)
    const id = body.doc?.id
    for (const filename of [
      '../../package.json',
      '..%2F..%2Fpackage.json',
      '%2e%2e%2fpackage.json',
      '/etc/passwd',
      `${String(body.doc?.filename)}?prefix=x`,
      'nope.webp',
    ])
      expect((await fetchFile(filename)).status, filename).toBeGreaterThanOrEqual(400)
    await portal.call('supply', 'PATCH', `/media/${id}`, {
      body: {
        filename: '../../kwaad.png',
        url: '/x',
        prefix: '..',
        sizes: { card: { filename: '../x', url: 'javascript:1' } },
      },
    })
    const after = await portal.payload.findByID({ collection: 'media', id: Number(id), overrideAccess: true })
    expect(after).toMatchObject({ filename: body.doc?.filename, url: body.doc?.url })
    expect(after.sizes?.card?.url ?? '').not.toContain('javascript')
  })

  it('is emptied of a picture that is deleted', async () => {
    const { body } = await upload(png)
    await portal.call('editor', 'DELETE', `/media/${body.doc?.id}`)
    expect(await stored()).not.toContain(body.doc?.filename)
    expect((await fetchFile(body.doc?.filename)).status).toBe(403)
  })

  it('is not filled from elsewhere: the cms fetches no address that it is given', async () => {
    let asked = 0
    const server = createServer((_, answer) => {
      asked += 1
      answer.setHeader('content-type', 'image/png').end(png)
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/foto.png`
    const file = { ...described, url, filename: 'foto.png' }
    const { body } = await upload(png)
    await portal.call('admin', 'POST', '/media', { body: file })
    await portal.call('admin', 'PATCH', `/media/${body.doc?.id}`, { body: file })
    await portal.call('admin', 'PATCH', `/media/${body.doc?.id}?uploadEdits[crop][x]=1`, { body: file })
    await portal.call('admin', 'GET', `/media/paste-url?src=${encodeURIComponent(url)}`)
    await portal.call('admin', 'GET', `/media/paste-url/${body.doc?.id}?src=${encodeURIComponent(url)}`)
    server.close()
    expect(asked).toBe(0)
  })
})
