import sharp from 'sharp'
import { refuse } from './refusal.ts'

/** A compressed picture of a few kB can ask for gigabytes once it is opened. */
const mostPixels = 36_000_000
const longestSide = 2_400
/** The largest of them are made in a second or two. */
const patienceSeconds = 10

const formats = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const
export type PictureType = keyof typeof formats

export const isPicture = (mimetype: string): mimetype is PictureType => mimetype in formats

// No picture comes twice: what sharp remembers of them is memory that nobody gets back.
sharp.cache(false)

/**
 * Makes a picture anew, without what cameras write into it. One after the other: the largest that we take needs 200 MB while
 * it is open, and as many at once as people send would need as many times that.
 * @throws Refused 422 when it cannot be opened, takes too long, or would be too large
 */
export const remade = async (bytes: Uint8Array, type: PictureType): Promise<Buffer> => {
  const open = () => sharp(bytes, { limitInputPixels: false, failOn: 'error', pages: 1 })
  // The size stands in the head of a picture: nothing is opened yet.
  const { width, height } = await open()
    .metadata()
    .catch(() => refuse(422, 'broken'))
  if (width * height > mostPixels) return refuse(422, 'tooWide')
  return inTurn(async () =>
    open()
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .toFormat(formats[type])
      .timeout({ seconds: patienceSeconds })
      .toBuffer()
      .catch(() => refuse(422, 'broken')),
  )
}

let last: Promise<unknown> = Promise.resolve()

const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}
