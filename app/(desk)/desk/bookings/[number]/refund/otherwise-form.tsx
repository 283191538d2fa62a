'use client'

import { useActionState } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'

export type OtherwiseState = { reference: string; problem: string | null }

type Props = {
  action: (state: OtherwiseState, form: FormData) => Promise<OtherwiseState>
  partId: string
  amount: string
}

/** Writes down that an amount was paid back in another way, and how it can be found at the bank. */
export function OtherwiseForm({ action, partId, amount }: Props) {
  const [state, send] = useActionState(action, { reference: '', problem: null })
  return (
    <form action={send} className="grid gap-3" noValidate>
      <TextInput
        id={`reference-${partId}`}
        label="Reference"
        name="reference"
        hint="Of the bank transfer, or whatever it is found by. It stands in the letter and on the receipt."
        required
        defaultValue={state.reference}
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton tone="quiet" size="small" pendingLabel="Writing it down …">
          I have paid back {amount}
        </SubmitButton>
      </div>
    </form>
  )
}
