import { after } from 'next/server'
import { pathIn } from '@/app/_paths/path-in'
import { readPath } from '@/app/_paths/read-path'
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
      const { language } = readPath(pathOf(link))
      await sendNow({ kind: 'sign-in-link', recipient: link.email, language, facts }, await now())
    } catch (error) {
      log.error({ error }, 'a sign-in letter could not be sent')
    }
  })
}

/** Where the renter wants to go; the language of that address is the one they asked for the letter in. */
function pathOf({ next }: Link): string {
  const to = next && URL.canParse(next) ? new URL(next) : null
  return safePath(to ? to.pathname + to.search : next, '/my/bookings')
}

/** Leads to a page with a button, not to the deed itself: mail scanners visit every link they find. */
function urlOf(link: Link): string {
  const { email, token } = link
  const next = pathOf(link)
  const url = new URL(pathIn(readPath(next).language, '/sign-in/confirm'), env().APP_URL)
  url.search = String(new URLSearchParams({ email, token, next }))
  return url.href
}
