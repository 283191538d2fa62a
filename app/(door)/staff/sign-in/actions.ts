'use server'

import { redirect } from 'next/navigation'
import { homeOf } from '@/app/_session/home-of'
import { safePath } from '@/app/_session/safe-path'
import { requireSameOrigin } from '@/app/_session/same-origin'
import { signInByPassword } from '@/app/_session/sign-in-by-password'
import { whoAsks } from '@/app/_session/who-asks'
import { sentenceFor } from '@/app/_words/refusals'

export type SignInState = { email: string; problem?: string }

export async function signIn(_: SignInState, form: FormData): Promise<SignInState> {
  await requireSameOrigin()
  const email = String(form.get('email') ?? '').slice(0, 300)
  const signedIn = await signInByPassword({ email, password: String(form.get('password') ?? '') })
  if (!signedIn.ok) return { email, problem: sentenceFor(signedIn) }
  const visitor = await whoAsks()
  redirect(safePath(form.get('next'), visitor ? homeOf(visitor) : '/'))
}
