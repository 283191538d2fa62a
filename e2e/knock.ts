import { type APIRequestContext, type APIResponse, expect } from '@playwright/test'
import { type Answer, VISITORS, type Visitor } from './access-rules'
import type { Scene } from './door-world'

/** All at once: none of them may change anything, so none can be in another's way. */
export async function everybody(
  { visitors }: Scene,
  knocks: (visitor: Visitor, who: APIRequestContext) => Promise<void>,
): Promise<void> {
  await Promise.all(VISITORS.map((visitor) => knocks(visitor, visitors[visitor])))
}

/** What an answer of the server says to whoever asked. */
export function answerOf(answer: APIResponse): Answer | string {
  const status = answer.status()
  if (status === 200) return 'ok'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'missing'
  if (status === 401) return 'sign-in'
  if (status === 405 || status === 406 || status === 422) return 'not-so'
  const to = answer.headers().location ?? ''
  if (status >= 300 && status < 400)
    return /^(http:\/\/[^/]+)?(\/staff)?\/sign-in\?/.test(to) ? 'sign-in' : 'elsewhere'
  return String(status)
}

/** A form sent without JavaScript meets `forbidden()` as Next's page for what is not there. */
export const withoutScript = (answer: Answer): string[] =>
  answer === 'forbidden' ? ['forbidden', 'missing'] : [answer]

/** Every answer, also a refusal, carries the headers that keep a page safe, and out of caches unless everybody gets the same. */
export function expectSafe(answer: APIResponse, { isSameForAll = false } = {}): void {
  const headers = answer.headers()
  // Where codes are read by the camera, and nowhere else.
  const mayCompile = /^\/(desk|office|staff)(\/|$)/.test(new URL(answer.url()).pathname)
  const scripts = /script-src 'self' 'nonce-[^']+' 'strict-dynamic'([^;]*);/.exec(
    headers['content-security-policy'] ?? '',
  )
  expect.soft(scripts?.[1]?.trim(), answer.url()).toBe(mayCompile ? "'wasm-unsafe-eval'" : '')
  expect.soft(headers['x-content-type-options']).toBe('nosniff')
  expect.soft(headers['referrer-policy']).toBe('same-origin')
  expect.soft(headers['cache-control']).toContain(isSameForAll ? 'public' : 'no-store')
}

/** Nothing of what only others may read stands in it. */
export async function expectSilence({ secrets }: Scene, answer: APIResponse, says: string): Promise<void> {
  const body = await answer.text()
  for (const secret of Object.values(secrets)) expect.soft(body, says).not.toContain(secret)
}
