import type { SiteEnv } from '../env.ts'
import type { Answer } from './answer.ts'
import type { Log } from './log.ts'
import type { PageCache } from './page-cache.ts'
import type { AstroHandler } from './render.ts'
import type { StaticFiles } from './static-files.ts'

export interface SiteServerOptions {
  /** What `site/dist/server/entry.mjs` exports as `handler`. */
  readonly handler: AstroHandler
  /** `site/dist/client` */
  readonly staticDir: string
  readonly env: SiteEnv
  readonly log: Log
  readonly limits?: Partial<Limits>
}

export interface Limits {
  readonly bodyBytes: number
  /** Of what someone sends in: a file of 10 MB with the rest of the form. */
  readonly submissionBytes: number
  readonly cacheBytes: number
  /** How long Astro may take for one answer. */
  readonly renderMs: number
  /** How many answers Astro may be making at a time; above that, visitors are asked to come back. */
  readonly renders: number
  /** How long requests under way may take when the process stops. */
  readonly drainMs: number
}

export const standardLimits: Limits = {
  bodyBytes: 1024 * 1024,
  submissionBytes: 11 * 1024 * 1024,
  cacheBytes: 256 * 1024 * 1024,
  renderMs: 20_000,
  renders: 256,
  drainMs: 15_000,
}

/** What the parts of the server work with. */
export interface Parts extends SiteServerOptions {
  readonly limits: Limits
  readonly cache: PageCache<Answer>
  readonly files: StaticFiles
}

export interface Routed {
  readonly answer: Answer
  /** How the page cache took part, for the log. */
  readonly cache?: string
  /** A status of 500 or more that is no accident: not ready yet, or no longer. */
  readonly expected?: boolean
}
