'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { Answer } from '@/app/(office)/office/gear/answer'
import { changeTurnaround } from './actions'

type Props = { productId: string; before: number; after: number }

/** How long a unit is not to be had around a rental. */
export function TurnaroundForm({ productId, before, after }: Props) {
  const there = { before: String(before), after: String(after) }
  const [state, send] = useActionState(changeTurnaround, { typed: there, problems: {} })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems } = state
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <Answer state={state} />
      <input type="hidden" name="product" value={productId} />
      <p className="text-ink-soft">
        Time to make a unit ready before a rental, and to clean, dry and look it over afterwards.
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          label="Minutes before"
          name="before"
          inputMode="numeric"
          autoComplete="off"
          required
          defaultValue={typed.before}
          error={problems.before}
        />
        <TextInput
          label="Minutes after"
          name="after"
          inputMode="numeric"
          autoComplete="off"
          required
          defaultValue={typed.after}
        />
      </div>
      <SubmitButton tone="quiet" pendingLabel="Saving …" className="justify-self-start">
        Save the turnaround
      </SubmitButton>
    </form>
  )
}
