import type { SiteEnv } from '../env.ts'
import type { HeaderList } from './cache-directives.ts'

/** Previews live under this address, in every language; the cms shows them in a frame. Never cached. */
export const previewPath = /^(\/[a-z]{2})?\/voorbeeld(\/|$)/

/**
 * The headers that every answer carries. Only a preview may be framed, and only by the cms; the address of a page with a
 * token stays with this site.
 */
export function securityHeaders(
  env: Pick<SiteEnv, 'siteUrl' | 'cmsUrl'>,
  kind: 'page' | 'preview' | 'token' = 'page',
): HeaderList {
  const preview = kind === 'preview'
  const framing: HeaderList = preview ? [] : [['x-frame-options', 'DENY']]
  const transport: HeaderList =
    env.siteUrl.protocol === 'https:' ? [['strict-transport-security', 'max-age=31536000']] : []
  return [
    ['content-security-policy', contentSecurityPolicy(preview ? env.cmsUrl.origin : "'none'")],
    ['x-content-type-options', 'nosniff'],
    // Not no-referrer: browsers then post our own forms with `Origin: null`, which no cross-site check can tell
    // from an attack. Other sites learn that a visitor came from here, never from which page or search.
    ['referrer-policy', kind === 'token' ? 'same-origin' : 'strict-origin-when-cross-origin'],
    [
      'permissions-policy',
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    ],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ...framing,
    ...transport,
  ]
}

/** Of these, what a file needs: what a page may do is asked of pages, and said with ten files it weighs most of a kB. */
export function fileHeaders(env: Pick<SiteEnv, 'siteUrl' | 'cmsUrl'>): HeaderList {
  return securityHeaders(env).filter(([name]) => name !== 'permissions-policy')
}

/** The one header of these that an answer may decide itself: open data and share cards are meant for others. */
export const overridable = 'cross-origin-resource-policy'

function contentSecurityPolicy(frameAncestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}
