/** Tells pages which address was asked for; Next does not. Set by proxy.ts on every request, whatever the caller wrote. */
export const ASKED_PATH = 'x-kickstand-path'

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // Not `no-referrer`: browsers would then hide the origin of our own forms, and the origin is how we know them.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Staff scan codes with the camera of a tablet; the browser asks them first.
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), browsing-topics=()',
}

/** What every answer of ours tells the browser, besides its policy. */
export function securityHeaders(isHttps: boolean): Record<string, string> {
  return isHttps ? { ...ALWAYS, 'Strict-Transport-Security': 'max-age=31536000' } : ALWAYS
}

/** The content security policy of one page: only scripts that carry its nonce run, and forms lead only to us or to a checkout. */
export function contentPolicy(nonce: string, checkouts: string[], isHttps: boolean): string {
  const isDev = process.env.NODE_ENV === 'development'
  const policy: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(isDev ? ["'unsafe-eval'"] : [])],
    'style-src': ["'self'", isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    // Widths of bars come as style attributes; an attribute cannot load or run anything.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDev ? ['ws:'] : [])],
    'form-action': ["'self'", ...checkouts],
    'frame-ancestors': ["'none'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    ...(isHttps && { 'upgrade-insecure-requests': [] }),
  }
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}
