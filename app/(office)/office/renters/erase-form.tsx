'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { eraseThem } from './actions'

/** Erases one renter from all bookings in which nothing is open. */
export function EraseForm({ email }: { email: string }) {
  const [state, send] = useActionState(eraseThem, { done: null, problem: null })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.problem && state)
  return (
    <form ref={form} action={send} className="grid gap-3" noValidate>
      <input type="hidden" name="email" value={email} />
      {state.done && (
        <Notice tone="ok" announce>
          <p>{state.done}</p>
        </Notice>
      )}
      <Checkbox
        name="sure"
        label="They have asked for it, and I know that it is them. It cannot be undone."
        required
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton tone="danger" pendingLabel="Erasing …">
          Erase what can be erased
        </SubmitButton>
      </div>
    </form>
  )
}
