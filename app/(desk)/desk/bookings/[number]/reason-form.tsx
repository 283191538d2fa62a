'use client'

import { useActionState, useId, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'

export type ReasonState = { reason: string; problem: string | null }

type Props = {
  action: (state: ReasonState, form: FormData) => Promise<ReasonState>
  most: number
  label: string
  button: string
  pending: string
}

/** A deed that takes a reason: it stands in the logbook with the name of whoever gave it. */
export function ReasonForm({ action, most, label, button, pending }: Props) {
  const [state, send] = useActionState(action, { reason: '', problem: null })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid gap-3" noValidate>
      <TextArea
        id={useId()}
        label={label}
        name="reason"
        hint={`It stands in the logbook with your name; ${most} characters at most.`}
        required
        rows={2}
        defaultValue={state.reason}
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton tone="quiet" pendingLabel={pending}>
          {button}
        </SubmitButton>
      </div>
    </form>
  )
}
