import type { SentFile } from './hostile-files.ts'

/** The form for a solution, and its question for a file, of the content that comes along. */
const form = '/indienen/oplossing'
const question = 'bijlage'
/** The third step asks it; a page that has fewer takes the file all the same. */
const step = '2'

/**
 * Sends a file as a browser does, from the page of a form.
 * @param nth whose it is: each visitor has an address of their own, as behind the proxy of an installation
 * @returns the status of the answer; 0 when the connection was cut without one
 */
export async function sendFile(site: string, file: SentFile, nth: number): Promise<number> {
  const sent = new FormData()
  sent.set('_stap', step)
  // Who goes back has the file taken, and is asked for nothing else.
  sent.set('_actie', 'vorige')
  sent.set(question, new Blob([new Uint8Array(file.bytes)]), file.name)
  const { headers, body } = new Response(sent)
  const request = {
    method: 'POST',
    headers: {
      'content-type': headers.get('content-type') ?? '',
      'x-forwarded-for': `198.18.${(nth >> 8) & 255}.${nth & 255}`,
    },
    redirect: 'manual',
  } as const
  const whole = file.endless ? null : new Uint8Array(await new Response(body).arrayBuffer())
  try {
    const answer = await fetch(`${site}${form}`, {
      ...request,
      ...(whole ? { body: whole } : { body, duplex: 'half' }),
    })
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}
