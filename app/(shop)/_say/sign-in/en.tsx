import type { ReactNode } from 'react'

/** Asking for a link to sign in: apart from the rest, because browsers load it in all languages. */
export const en = {
  title: 'See your bookings',
  lead: 'No password to remember: we send a link to your e-mail address.',
  hurry:
    'In a hurry? The link in your confirmation e-mail opens that booking without signing in. If you work here,',
  password: 'sign in with your password',
  sentTitle: 'Look in your inbox',
  sent: (email: ReactNode) => (
    <>
      We have sent a link to {email}. It works once, for 15 minutes. Nothing there? Look among the unwanted
      mail, or send it again.
    </>
  ),
  email: 'E-mail address',
  emailHint: 'The one you book with.',
  sending: 'Sending …',
  again: 'Send it again',
  send: 'Send me a link',
  wrongEmail: 'Enter your whole e-mail address, like kari@example.no.',
  signOut: 'Sign out',
  signingOut: 'Signing out …',
}

export type SignInWords = typeof en
