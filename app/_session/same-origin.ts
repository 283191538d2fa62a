import { headers } from 'next/headers'
import { forbidden } from 'next/navigation'
import { env } from '@/lib/env'

/**
 * Refuses a request that was not made by a page of ours, with 403. Next compares Origin with a Host that the caller may
 * have written, and lets a missing Origin through; here the address in the settings decides. Every gate asks this for what
 * changes something; an action or mutating route without a gate calls it first.
 */
export async function requireSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers(), new URL(env().APP_URL).origin)) forbidden()
}

/** Browsers name the origin of everything that is not a plain visit. One that leaves it out must at least vouch for it. */
export function isSameOrigin(asked: Headers, own: string): boolean {
  const origin = asked.get('origin')
  return origin === null ? asked.get('sec-fetch-site') === 'same-origin' : origin === own
}

/** Server actions carry their name in a header or come as a form; a visit to a page has neither. */
export const mayChangeSomething = (asked: Headers): boolean =>
  asked.has('next-action') || asked.has('content-type')
