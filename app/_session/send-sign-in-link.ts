import { after } from 'next/server'
import { now } from '@/lib/clock'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { sendNow } from '@/lib/notice/send-now'
import { findUser } from '@/lib/people/find-user'
import { worksHere } from '@/lib/people/person'
import { safePath } from './safe-path'

export const LINK_MINUTES = 15

type Link = { email: string; token: string; next: string | null }

/**
 * Writes the letter with the sign-in link, after the page has been answered: how long the answer takes must not tell who
 * works here. Staff get none, because they sign in with a password.
 */
export function sendSignInLink(link: Link): void {
  after(async () => {
    try {
      const person = await findUser({ email: link.email })
      if (person && (person.disabledAt || worksHere(person))) return
      const facts = { url: urlOf(link), minutes: LINK_MINUTES }
      await sendNow({ kind: 'sign-in-link', recipient: link.email, language: 'en', facts }, await now())
    } catch (error) {
      log.error({ error }, 'a sign-in letter could not be sent')
    }
  })
}

/** Leads to a page with a button, not to the deed itself: mail scanners visit every link they find. */
function urlOf({ email, token, next }: Link): string {
  const url = new URL('/sign-in/confirm', env().APP_URL)
  const to = next && URL.canParse(next) ? new URL(next) : null
  const path = to ? to.pathname + to.search : next
  url.search = String(new URLSearchParams({ email, token, next: safePath(path, '/my/bookings') }))
  return url.href
}
