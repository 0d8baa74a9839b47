import { EventEmitter } from 'node:events'
import type { AnswerParts } from './answer.ts'

/** What Astro's handler reads of a request. */
export interface RenderRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly socket: { readonly encrypted: boolean; readonly remoteAddress: string | undefined }
  readonly body?: Buffer
  once(event: string, listener: () => void): unknown
}

/** Astro's handler in `mode: 'middleware'`, as far as it is used here. */
export type AstroHandler = (
  req: RenderRequest,
  res: CapturedResponse,
  next: undefined,
  locals: Record<string, unknown>,
) => unknown

/** The page could not be made: an exception, an answer without content, or nothing within the time. */
export class RenderError extends Error {
  override readonly name = 'RenderError'
}

export interface Render {
  readonly method: string
  readonly url: string
  readonly headers: RenderRequest['headers']
  readonly encrypted: boolean
  readonly remoteAddress?: string
  readonly body?: Buffer
  readonly requestId: string
  readonly timeoutMs: number
}

/**
 * Has Astro make an answer and waits for all of it. The request is made up rather than the client's own: a page
 * that many wait for must not depend on one of them, nor be given up when that one leaves.
 * Throws RenderError when there is no answer to speak of.
 */
export async function render(handler: AstroHandler, options: Render): Promise<AnswerParts> {
  const { method, url, headers, encrypted, remoteAddress, body, requestId, timeoutMs } = options
  const res = new CapturedResponse(url)
  const req: RenderRequest = {
    method,
    url,
    headers,
    body,
    socket: { encrypted, remoteAddress },
    once: () => undefined,
  }
  const timer = setTimeout(() => res.abandon(new RenderError(`No answer within ${timeoutMs} ms`)), timeoutMs)
  try {
    Promise.resolve(handler(req, res, undefined, { requestId })).catch((error: unknown) => res.destroy(error))
    return await res.captured
  } finally {
    clearTimeout(timer)
  }
}

/** Stands in for a response and keeps what is written to it. */
export class CapturedResponse extends EventEmitter {
  statusCode = 200
  statusMessage = ''
  headersSent = false
  /** Astro names the address when a stream ends before its time. */
  readonly req: { readonly url: string }
  readonly captured: Promise<AnswerParts>
  #headers: [string, string][] = []
  readonly #chunks: Buffer[] = []
  #resolve: (parts: AnswerParts) => void = () => undefined
  #reject: (error: RenderError) => void = () => undefined

  constructor(url: string) {
    super()
    this.req = { url }
    this.captured = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  writeHead(status: number, headers: unknown = {}): this {
    this.statusCode = status
    this.headersSent = true
    const named = typeof headers === 'object' && headers !== null ? Object.entries(headers) : []
    this.#headers = named.flatMap(([name, value]: [string, unknown]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [
        name.toLowerCase(),
        String(one),
      ]),
    )
    return this
  }

  write(chunk: Uint8Array | string, written?: () => void): boolean {
    this.#chunks.push(Buffer.from(chunk))
    if (written) queueMicrotask(written)
    return true
  }

  end(chunk?: Uint8Array | string): this {
    if (chunk !== undefined) this.write(chunk)
    const body = Buffer.concat(this.#chunks)
    // Astro's last resort is a bare 500 without headers; whatever has words for the visitor has a type as well.
    const typed = this.#headers.some(([name]) => name === 'content-type')
    if (this.statusCode >= 500 && !(typed && body.length > 0)) {
      this.#reject(new RenderError(`Status ${this.statusCode} without content`))
    } else this.#resolve({ status: this.statusCode, headers: this.#headers, body })
    this.emit('finish')
    this.emit('close')
    return this
  }

  destroy(error?: unknown): this {
    this.#reject(
      error instanceof RenderError ? error : new RenderError('The answer broke off', { cause: error }),
    )
    return this
  }

  /** Waits no longer, and tells Astro that nobody reads on. */
  abandon(error: RenderError): void {
    this.#reject(error)
    this.emit('close')
  }
}
