/** Files that have made programs fall over, each small to send for what it asks for. */
import { once } from 'node:events'
import type { Transform } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32, createDeflate, createDeflateRaw } from 'node:zlib'
import sharp from 'sharp'

export interface SentFile {
  readonly what: string
  readonly name: string
  readonly bytes: Buffer
  /** Left out: the browser's way. `true`: sent in pieces, so that nobody knows how large it is. */
  readonly endless?: boolean
}

/** A photograph as people send it. */
export async function ordinaryFile(): Promise<SentFile> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const picture = sharp({ create: { width: 2000, height: 1500, channels: 3, background: grey, noise } })
  return { what: 'a photograph', name: 'foto.jpg', bytes: await picture.jpeg({ quality: 70 }).toBuffer() }
}

export async function hostileFiles(): Promise<SentFile[]> {
  const { bytes: photograph } = await ordinaryFile()
  const drawn = sharp({ create: { width: 6000, height: 6000, channels: 3, background: yellow } })
  const of = (size: number, head: Buffer | string) => Buffer.concat([Buffer.from(head)], size)
  return [
    {
      what: 'html called png',
      name: 'foto.png',
      bytes: of(200_000, '<!doctype html><script>alert(1)</script>'),
    },
    { what: 'svg', name: 'logo.svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    { what: 'png, 20000 × 20000', name: 'groot.png', bytes: await greyPng(20_000) },
    { what: 'zip bomb, 512 MB', name: 'bom.zip', bytes: await zipOf(512) },
    { what: 'zip bomb called png', name: 'bom.png', bytes: await zipOf(512) },
    { what: 'jpeg, a byte too large', name: 'foto.jpg', bytes: of(5_000_001, photograph) },
    { what: 'pdf, a byte too large', name: 'folder.pdf', bytes: of(10_000_001, '%PDF-1.7\n') },
    { what: '20 MB', name: 'foto.jpg', bytes: of(20_000_000, photograph) },
    { what: '20 MB, size unsaid', name: 'foto.jpg', bytes: of(20_000_000, photograph), endless: true },
    { what: 'png, 6000 × 6000', name: 'net.png', bytes: await drawn.png().toBuffer() },
    {
      what: 'jpeg, 6000 × 6000 in passes',
      name: 'net.jpg',
      bytes: await drawn.jpeg({ progressive: true }).toBuffer(),
    },
  ]
}

const grey = { r: 136, g: 136, b: 136 }
const yellow = { r: 255, g: 230, b: 21 }
const zeroes = Buffer.alloc(1_000_000)

/** A whole grey picture of so many pixels a side, all black: sides × sides bytes once it is opened. */
async function greyPng(side: number): Promise<Buffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 8
  const pixels = await packed(createDeflate(), side * (side + 1))
  const chunks = [chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  size.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([size, named, sum])
}

/** An archive with one file of so many megabytes of nothing, as its first header and what follows it. */
async function zipOf(megabytes: number): Promise<Buffer> {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt16LE(1, 26)
  return Buffer.concat([head, Buffer.from('a'), await packed(createDeflateRaw(), megabytes * 1_000_000)])
}

async function packed(packer: Transform, bytes: number): Promise<Buffer> {
  const whole = buffer(packer)
  for (let left = bytes; left > 0; left -= zeroes.length) {
    if (!packer.write(zeroes.subarray(0, left))) await once(packer, 'drain')
  }
  packer.end()
  return whole
}
