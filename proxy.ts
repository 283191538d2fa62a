import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { type AskedAddress, readPath } from './app/_paths/read-path'
import { readClaims } from './app/_session/claims'
import { isSecure, sessionCookieName } from './app/_session/cookie'
import { isSameOrigin } from './app/_session/same-origin'
import {
  ASKED_PATH,
  contentPolicy,
  reachOf,
  readsCodes,
  securityHeaders,
} from './app/_session/security-headers'
import { ASKED_LANGUAGE } from './app/_ui/language/asked-language-header'
import { TURNED_AWAY } from './app/_words/turned-away'
import { env } from './lib/env'
import { checkoutOrigins } from './lib/gateway/checkout-origins'
import type { Language } from './lib/language'

// Strangers that ring by POST and prove themselves otherwise.
const RUNG_BY_STRANGERS = /^\/api\/(gateways|mail)\//
// Programs of others, which have a key: no cookie of a browser counts there.
const CALLED_BY_PROGRAMS = /^\/api\/v1\//
// Where a payment page sends a renter back by a form: only looks the payment up, as a visit to the same address does.
const BACK_FROM_BANK = /^\/b\/[^/]+\/[^/]+\/return$/
const WORK = /^\/(desk|office)(\/|$)/
const MOST_BYTES = 1024 * 1024
// The same for everybody. All else stays in no cache, also when Next or a route would let it: most of it is about one person.
const SAME_FOR_ALL = /^\/(_next\/static\/|mark\.svg$|widget\.js$|logo\/)/

/**
 * Dresses every answer in its security headers and turns away what no page of ours sends. Convenience and a second lock:
 * each page, action and route has a gate of its own.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const asked = readPath(request.nextUrl.pathname)
  const path = asked.inner ?? request.nextUrl.pathname
  const nonce = randomBytes(16).toString('base64')
  const isHttps = isSecure()
  const reach = reachOf(path)
  const policy = contentPolicy(nonce, checkoutOrigins(), isHttps, { reach, wasm: readsCodes(path) })
  const response = (await turnAway(request, path, asked.language)) ?? passOn(request, asked, nonce, policy)
  response.headers.set('Content-Security-Policy', policy)
  if (!SAME_FOR_ALL.test(request.nextUrl.pathname)) response.headers.set('Cache-Control', 'private, no-store')
  for (const [name, value] of Object.entries(securityHeaders(isHttps, reach)))
    response.headers.set(name, value)
  return response
}

/** `path` is the page's own, in whatever `language` the address is. */
async function turnAway(
  request: NextRequest,
  path: string,
  language: Language,
): Promise<NextResponse | null> {
  const { pathname } = request.nextUrl
  const search = searchOf(request)
  const own = new URL(env().APP_URL)
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    if (RUNG_BY_STRANGERS.test(path) || BACK_FROM_BANK.test(path)) return null
    if (CALLED_BY_PROGRAMS.test(path)) return isShort(request.headers) ? null : tooLong()
    if (!isSameOrigin(request.headers, own.origin))
      return new NextResponse(TURNED_AWAY[language].foreign, { status: 403 })
    if (await maySendThisMuch(request)) return null
    return new NextResponse(TURNED_AWAY[language].tooLong, { status: 413 })
  }
  // Browsers keep the cookies of localhost and 127.0.0.1 apart: whoever types the one would never stay signed in.
  const [host] = (request.headers.get('host') ?? '').split(':')
  if (env().SANDBOX && host === 'localhost' && own.hostname !== host) {
    // Not a redirect: Next would shorten it to a path, because it takes us for our own host, and the browser would go round.
    const { href } = Object.assign(own, { pathname, search })
    return new NextResponse(`The shop is at ${href}`, { headers: { Refresh: `0; url=${href}` } })
  }
  if (WORK.test(pathname) && !(await readClaims(request.cookies.get(sessionCookieName())?.value))) {
    const next = new URLSearchParams({ next: pathname + search })
    return NextResponse.redirect(new URL(`/staff/sign-in?${next}`, own), 303)
  }
  return null
}

/** Only photos of damage are long, and only staff send them: nobody else may make us hold 64 MB in memory. */
async function maySendThisMuch({ headers, nextUrl, cookies }: NextRequest): Promise<boolean> {
  if (isShort(headers)) return true
  return WORK.test(nextUrl.pathname) && (await readClaims(cookies.get(sessionCookieName())?.value)) !== null
}

/** Says how long it is, and is not too long to be held in memory. */
const isShort = (headers: Headers): boolean =>
  Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY) <= MOST_BYTES

/** As a program reads it. */
function tooLong(): NextResponse {
  const detail = 'That is more than this takes, or it does not say in Content-Length how much it is.'
  const problem = { type: 'about:blank', title: 'Payload Too Large', status: 413, code: 'too-long', detail }
  return NextResponse.json(problem, { status: 413, headers: { 'Content-Type': 'application/problem+json' } })
}

/** Next puts the nonce it finds in the request's policy on every script it writes. An address in another language is answered by the page it is the name of. */
function passOn(request: NextRequest, asked: AskedAddress, nonce: string, policy: string): NextResponse {
  const { pathname } = request.nextUrl
  const search = searchOf(request)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)
  headers.set(ASKED_PATH, pathname + search)
  headers.set(ASKED_LANGUAGE, asked.language)
  if (!asked.isSaid || asked.inner === null) return NextResponse.next({ request: { headers } })
  return NextResponse.rewrite(new URL(asked.inner + request.nextUrl.search, request.url), {
    request: { headers },
  })
}

/** The question of an address as people see it: without what Next's router adds to tell its own requests apart. */
const searchOf = ({ nextUrl }: NextRequest): string =>
  nextUrl.search.replace(/([?&])_rsc=[^&]*(&|$)/, (_, before, after) => (after ? before : ''))
