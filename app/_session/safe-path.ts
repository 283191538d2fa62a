import { readPath } from '@/app/_paths/read-path'

const OWN = 'http://own.invalid'

/**
 * A path of ours to go to after signing in. Anything that could lead elsewhere, into the API or back to a sign-in page
 * becomes `home`: a link that somebody else made must not decide where we send people.
 */
export function safePath(asked: unknown, home = '/'): string {
  if (typeof asked !== 'string' || asked.length > 1000 || !asked.startsWith('/') || /[\\\p{Cc}]/u.test(asked))
    return home
  if (!URL.canParse(asked, OWN)) return home
  const url = new URL(asked, OWN)
  // The parser resolves dots and doubled slashes; what it makes of them is judged, not what was typed.
  if (url.origin !== OWN || url.pathname.startsWith('//')) return home
  // Whatever language the address is in.
  const page = readPath(url.pathname).inner ?? url.pathname
  if (/^\/(api|_next|sign-in|staff)(\/|$)/i.test(page)) return home
  return url.pathname + url.search
}
