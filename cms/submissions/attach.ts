import { fileTypeFromBuffer } from 'file-type'
import type { PayloadRequest } from 'payload'
import { paths, type Stored } from '#intake/protocol.ts'
import { countAgainst } from './limits.ts'
import { isPicture, remade } from './picture.ts'
import { receiptOf } from './receipts.ts'
import { refuse } from './refusal.ts'
import { sealedEndpoint } from './sealed-endpoint.ts'

const largest = { picture: 5_000_000, pdf: 10_000_000 }

/**
 * Takes a file before its submission: `POST …?name=<name>&question=<name of the question>&visitor=<address>` with the bytes as
 * body. Pictures are made anew, without what cameras write into them; a pdf stays as it is. It waits a day for its submission.
 */
export const attachEndpoint = sealedEndpoint(
  paths.attach,
  (bytes) => bytes,
  async (req, bytes) => ({ status: 201, body: await attach(req, bytes) }),
)

const attach = async (req: PayloadRequest, bytes: Uint8Array): Promise<Stored> => {
  const query = new URL(req.url ?? '', 'http://cms').searchParams
  const question = (query.get('question') ?? '').slice(0, 60)
  const name = nameOf(query.get('name') ?? '')
  countAgainst('files', query.get('visitor') ?? '', crypto.randomUUID())
  const { data, mimetype } = await cleaned(bytes)
  const { id } = await req.payload.create({
    collection: 'attachments',
    depth: 0,
    overrideAccess: true,
    req,
    data: { name, question, state: 'waiting' },
    file: { data, mimetype, name, size: data.length },
  })
  return { receipt: receiptOf(id), name, bytes: data.length }
}

/**
 * The file as it is kept, whatever it calls itself.
 * @throws Refused 415 for what we do not take, 413 when it is too large, 422 when it cannot be opened
 */
const cleaned = async (bytes: Uint8Array): Promise<{ data: Buffer; mimetype: string }> => {
  const found = await fileTypeFromBuffer(bytes)
  const mimetype = found?.mime ?? ''
  if (mimetype === 'application/pdf')
    return bytes.length > largest.pdf ? refuse(413, 'tooBig') : { data: wholePdf(bytes), mimetype }
  if (!isPicture(mimetype)) return refuse(415, 'kind')
  if (bytes.length > largest.picture) return refuse(413, 'tooBig')
  return { data: await remade(bytes, mimetype), mimetype }
}

/** Payload takes no pdf without its end either, but calls that an error of ours. */
const wholePdf = (bytes: Uint8Array): Buffer => {
  const end = Buffer.from(bytes.subarray(-1024)).toString('latin1')
  return end.includes('xref') && end.includes('%%EOF') ? Buffer.from(bytes) : refuse(422, 'broken')
}

/** What the submitter calls the file, for people to read; the file itself gets a name of ours. */
const nameOf = (given: string): string =>
  given
    .replace(/^.*[/\\]/s, '')

    .replace(/[\u0000-\u001f\u007f]|\p{Surrogate}/gu, '')
    .trim()
    .slice(-160) || 'bestand'
