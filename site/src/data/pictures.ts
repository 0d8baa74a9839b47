import { siteEnv } from '../../env.ts'
import type { MediaRow } from './records.ts'
import type { PictureView } from './views.ts'

/** The address of an uploaded file on the site itself: visitors need not reach the cms. */
const mediaPath = (filename: string): string => `/media/${encodeURIComponent(filename)}`

/** Pictures with the sizes that a page chooses from. */
export const pictureViews = (rows: ReadonlyMap<number, MediaRow>): Map<number, PictureView> =>
  new Map(
    [...rows].flatMap(([id, { alt, decorative, credit, filename, width, height, sizes }]) => {
      if (!filename) return []
      const all = [sizes?.card, sizes?.wide, sizes?.hero, { filename, width }]
      const srcset = all.flatMap((size) =>
        size?.filename && size.width ? [`${base()}${mediaPath(size.filename)} ${size.width}w`] : [],
      )
      const shown = sizes?.wide?.filename ? sizes.wide : { filename, width, height }
      return [
        [
          id,
          {
            src: `${base()}${mediaPath(shown.filename ?? filename)}`,
            srcset: srcset.join(', '),
            width: shown.width ?? 0,
            height: shown.height ?? 0,
            alt: decorative ? '' : (alt ?? ''),
            credit,
          },
        ] as const,
      ]
    }),
  )

const base = (): string => siteEnv().basePath
