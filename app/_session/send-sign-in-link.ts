import { after } from 'next/server'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { findUser } from '@/lib/people/find-user'
import { worksHere } from '@/lib/people/person'
import { safePath } from './safe-path'

export const LINK_MINUTES = 15

/**
 * Writes the letter with the sign-in link, after the page has been answered: how long the answer takes must not tell who
 * works here. The link opens a page with a button, because mail scanners visit every link they find.
 */
export async function sendSignInLink(link: {
  email: string
  token: string
  next: string | null
}): Promise<void> {
  after(async () => {
    const person = await findUser({ email: link.email })
    if (person?.disabledAt) return
    await deliver(link.email, person && worksHere(person) ? staffLetter() : linkLetter(link)).catch((error) =>
      log.error({ error }, 'a sign-in letter could not be sent'),
    )
  })
}

type Letter = { subject: string; text: string }

function linkLetter({ email, token, next }: { email: string; token: string; next: string | null }): Letter {
  const home = safePath(next && URL.canParse(next) ? new URL(next).pathname : next, '/my/bookings')
  const url = new URL('/sign-in/confirm', env().APP_URL)
  url.search = String(new URLSearchParams({ email, token, next: home }))
  return {
    subject: 'Your sign-in link',
    text: `Open this link and press the button to sign in:\n\n${url}\n\nIt works once, for ${LINK_MINUTES} minutes. If you did not ask for it, do nothing: nobody is signed in without it.\n`,
  }
}

const staffLetter = (): Letter => ({
  subject: 'Sign in with your password',
  text: `Somebody, probably you, asked for a sign-in link. You work here, so you sign in with your password:\n\n${new URL('/staff/sign-in', env().APP_URL)}\n`,
})

async function deliver(to: string, letter: Letter): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env()
  await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to, ...letter })
}
