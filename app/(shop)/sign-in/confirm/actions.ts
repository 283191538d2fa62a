'use server'

import { redirect } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { safePath } from '@/app/_session/safe-path'
import { requireSameOrigin } from '@/app/_session/same-origin'
import { signInByLink } from '@/app/_session/sign-in-by-link'

/** The press of the button that a mail scanner does not make. */
export async function confirmSignIn(form: FormData): Promise<never> {
  await requireSameOrigin()
  const go = await pathHere()
  const next = safePath(form.get('next'), go('/my/bookings'))
  const signedIn = await signInByLink({ email: String(form.get('email')), token: String(form.get('token')) })
  redirect(signedIn.ok ? next : go(`/sign-in?${new URLSearchParams({ problem: signedIn.code, next })}`))
}
