import type { PayloadRequest } from 'payload'
import type { Ask } from '#intake/protocol.ts'
import type { Link } from './link.ts'

/** What a kind of link asks, and what its answer does. */
export type Handler = {
  /** What the link asks now; null when what it is about is gone. */
  ask: (req: PayloadRequest, link: Link) => Promise<Ask | null>
  /** Takes a reply to what is still asked. */
  reply: (req: PayloadRequest, link: Link, given: { choice: string; text: string }) => Promise<void>
}
