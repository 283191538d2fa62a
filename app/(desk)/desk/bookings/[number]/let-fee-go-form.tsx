'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-input'
import type { OverrideState } from './override-form'

type Props = { action: (state: OverrideState, form: FormData) => Promise<OverrideState>; most: number }

/** Lets the fee go, with the name and the reason of whoever does. */
export function LetFeeGoForm({ action, most }: Props) {
  const [state, send] = useActionState(action, { reason: '', problem: null })
  return (
    <form action={send} className="grid gap-3" noValidate>
      <TextArea
        id="let-go-reason"
        label="Why the renter does not have to pay it"
        name="reason"
        hint={`It stands in the logbook with your name; ${most} characters at most.`}
        required
        rows={2}
        defaultValue={state.reason}
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton tone="quiet" pendingLabel="Letting it go …">
          Let the fee go
        </SubmitButton>
      </div>
    </form>
  )
}
