'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { setPassword } from './actions'
import { Answer } from './answer'
import type { PersonState } from './read-form'

/** A new password for somebody who has forgotten theirs. */
export function PasswordForm({ id, person }: { id: string; person: PersonState }) {
  const [state, send] = useActionState(setPassword, person)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid max-w-lg gap-5" noValidate>
      <Answer state={state} />
      <input type="hidden" name="id" value={id} />
      <TextInput
        label="New password"
        hint="At least 12 characters. Tell them yourself: it is not sent anywhere."
        name="password"
        autoComplete="off"
        spellCheck={false}
        required
        error={state.problems.password}
      />
      <SubmitButton tone="quiet" pendingLabel="Setting …">
        Set the new password
      </SubmitButton>
    </form>
  )
}
