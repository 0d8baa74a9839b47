import { request, type IncomingHttpHeaders } from 'node:http'
import { acceptEncoding } from './load.ts'

/** An answer of the site as it goes over the wire, for the other servers to give as well. */
export interface WirePage {
  readonly path: string
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

/** Fetches a page as a browser does, without decompressing it. */
export function fetchPage(origin: string, path: string): Promise<WirePage> {
  return new Promise((resolve, reject) => {
    const req = request(
      origin + path,
      { headers: { 'accept-encoding': acceptEncoding }, agent: false },
      (res) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('error', reject)
        res.on('end', () => {
          resolve({
            path,
            status: res.statusCode ?? 0,
            headers: ownHeaders(res.headers),
            body: Buffer.concat(chunks),
          })
        })
      },
    )
    req.on('error', reject).end()
  })
}

/** Without those that every server writes itself. */
function ownHeaders(headers: IncomingHttpHeaders): WirePage['headers'] {
  return Object.entries(headers).flatMap(([name, value]) =>
    typeof value !== 'string' || /^(connection|content-length|date|keep-alive)$/.test(name)
      ? []
      : [[name, value]],
  )
}
