'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-input'

export type OverrideState = { reason: string; problem: string | null }

type Props = { action: (state: OverrideState, form: FormData) => Promise<OverrideState>; most: number }

/** Hands the gear out against the block, with the name and the reason of whoever takes the risk. */
export function OverrideForm({ action, most }: Props) {
  const [state, send] = useActionState(action, { reason: '', problem: null })
  return (
    <form action={send} className="grid gap-3" noValidate>
      <TextArea
        label="Why it may leave all the same"
        name="reason"
        hint={`It stands in the logbook with your name; ${most} characters at most.`}
        required
        rows={2}
        defaultValue={state.reason}
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton tone="quiet" pendingLabel="Handing out …">
          Hand out all the same
        </SubmitButton>
      </div>
    </form>
  )
}
