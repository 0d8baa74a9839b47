import sharp from 'sharp'

/** A small drawn picture. */
export const picture = async (format: 'png' | 'jpeg' | 'webp' = 'png'): Promise<Buffer> =>
  sharp({ create: { width: 16, height: 12, channels: 3, background: '#ffe615' } })
    .toFormat(format)
    .toBuffer()

/** The same as the Local API takes it. */
export const pictureFile = async () => {
  const data = await picture()
  return { data, mimetype: 'image/png', name: 'vlak.png', size: data.length }
}

/** An upload as a browser posts it. */
export const uploadForm = (data: Record<string, unknown>, file: Blob, name: string): FormData => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', file, name)
  return form
}
