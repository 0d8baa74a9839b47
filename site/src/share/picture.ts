import sharp from 'sharp'
import { cardOf, type ShareCard } from './card.ts'

/** The card as a picture that every network shows. */
export const pictureOf = async (card: ShareCard): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp(Buffer.from(cardOf(card)))
      .png({ palette: true })
      .toBuffer(),
  )
