'use client'

import { useActionState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { type SignInState, signIn } from './actions'

/** E-mail address and password. What was typed as address stays; a password is never sent back. */
export function PasswordForm({ next }: { next: string }) {
  const [state, send] = useActionState<SignInState, FormData>(signIn, { email: '' })
  return (
    <form action={send} className="grid gap-5" noValidate>
      {state.problem && (
        <Notice tone="problem" announce>
          {state.problem}
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <TextInput
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={state.email}
      />
      <TextInput label="Password" name="password" type="password" autoComplete="current-password" required />
      <SubmitButton wide pendingLabel="Signing in …">
        Sign in
      </SubmitButton>
    </form>
  )
}
