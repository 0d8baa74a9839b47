import type { CmsEnvironment } from '../env.ts'

/**
 * Security headers of the admin. Scripts run only with this request's nonce. Styles: Payload's admin sets `style`
 * attributes and its select boxes insert style elements at run time, so styles alone are allowed inline; the public site,
 * which has neither, allows none.
 * @param nonce fresh for every request
 */
export const securityHeaders = ({ siteUrl, cmsUrl, production }: CmsEnvironment, nonce: string) => {
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${production ? '' : " 'unsafe-eval'"}`,
    // A worker would else fall under what scripts may do, by nonce: the admin's own is a file of the build.
    "worker-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob: ${siteUrl}`,
    "font-src 'self' data:",
    `connect-src 'self'${production ? '' : ' ws:'}`,
    `frame-src ${siteUrl}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
  return {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
    'x-robots-tag': 'noindex',
    ...(cmsUrl.startsWith('https:')
      ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
      : {}),
  }
}
