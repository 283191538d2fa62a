/** Tells pages which address was asked for; Next does not. Set by proxy.ts on every request, whatever the caller wrote. */
export const ASKED_PATH = 'x-kickstand-path'

/** Where an answer may be used: on pages of ours alone, or also in those of other sites. */
export type Reach = 'ours' | 'anybodys'

// The widget (decision 031). Nothing is typed, agreed to or paid on its page, so there is nothing to trick anybody into.
const FOR_OTHER_SITES = ['/widget', '/widget.js']

/** `path` is the page's own, whatever language the address is in. Everything that is not named refuses to be framed. */
export const reachOf = (path: string): Reach => (FOR_OTHER_SITES.includes(path) ? 'anybodys' : 'ours')

// Their pages read codes by the camera, with a reader compiled to WebAssembly (decision 036).
const FOR_STAFF = /^\/(desk|office|staff)(\/|$)/

/** Whether a page may lead to one that reads codes. Links change the page without a new policy, so the answer is the same for all that staff work in. */
export const readsCodes = (path: string): boolean => FOR_STAFF.test(path)

const ALWAYS = {
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: browsers would then hide the origin of our own forms, and the origin is how we know them.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Staff scan codes with the camera of a tablet; the browser asks them first.
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), browsing-topics=()',
}

// `frame-ancestors` says the same as the first to every browser that is not very old.
const OURS_ALONE = { 'X-Frame-Options': 'DENY', 'Cross-Origin-Resource-Policy': 'same-origin' }

/** What every answer of ours tells the browser, besides its policy. */
export function securityHeaders(isHttps: boolean, reach: Reach = 'ours'): Record<string, string> {
  return {
    ...ALWAYS,
    ...(reach === 'ours' ? OURS_ALONE : { 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000' }),
  }
}

/** The content security policy of one page: only scripts that carry its nonce run, and forms lead only to us or to a checkout. */
export function contentPolicy(
  nonce: string,
  checkouts: string[],
  isHttps: boolean,
  { reach = 'ours', wasm = false }: { reach?: Reach; wasm?: boolean } = {},
): string {
  const isDev = process.env.NODE_ENV === 'development'
  const policy: Record<string, string[]> = {
    'default-src': ["'self'"],
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(wasm ? ["'wasm-unsafe-eval'"] : []),
      ...(isDev ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    // Widths of bars come as style attributes; an attribute cannot load or run anything.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...(isDev ? ['ws:'] : [])],
    'form-action': ["'self'", ...checkouts],
    'frame-ancestors': [reach === 'ours' ? "'none'" : '*'],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    ...(isHttps && { 'upgrade-insecure-requests': [] }),
  }
  return Object.entries(policy)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}
