'use server'

import { pathHere } from '@/app/_paths/path-here'
import { askForSignInLink } from '@/app/_session/ask-for-sign-in-link'
import { safePath } from '@/app/_session/safe-path'
import { requireSameOrigin } from '@/app/_session/same-origin'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { wordsHere } from '@/app/_ui/language/words-here'
import { sentenceIn } from '@/app/_words/refusals'
import { SIGN_IN } from '@/app/(shop)/_say/sign-in'
import { readEmail } from '@/lib/people/email'

export type LinkState = { email: string; problem?: string; sent?: true }

/** Answers the same for every e-mail address, known or not. */
export async function sendLink(_: LinkState, form: FormData): Promise<LinkState> {
  await requireSameOrigin()
  const typed = String(form.get('email') ?? '').slice(0, 300)
  const email = readEmail(typed)
  if (!email) return { email: typed, problem: (await wordsHere(SIGN_IN)).wrongEmail }
  const asked = await askForSignInLink({
    email,
    next: safePath(form.get('next'), (await pathHere())('/my/bookings')),
  })
  return asked.ok
    ? { email, sent: true }
    : { email: typed, problem: sentenceIn(await askedLanguage(), asked) }
}
