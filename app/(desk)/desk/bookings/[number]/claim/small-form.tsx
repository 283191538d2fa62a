'use client'

import { useActionState } from 'react'
import type { ButtonTone } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { NOTHING_TYPED, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'

type Props = {
  action: (state: UnitsState, form: FormData) => Promise<UnitsState>
  /** One line to be filled in, where the deed needs one. */
  field?: { name: string; label: string; hint?: string }
  button: string
  pending: string
  tone?: ButtonTone
}

/** One deed about a claim, with one line where it needs one. */
export function SmallForm({ action, field, button, pending, tone = 'quiet' }: Props) {
  const [state, send] = useActionState(action, NOTHING_TYPED)
  return (
    <form action={send} className="grid gap-3" noValidate>
      {state.problems.form && (
        <Notice tone="problem" announce>
          {state.problems.form}
        </Notice>
      )}
      {field && (
        <TextInput
          id={`claim-${field.name}`}
          label={field.label}
          name={field.name}
          hint={field.hint}
          required
          autoComplete="off"
          defaultValue={state.typed[field.name]}
        />
      )}
      <div>
        <SubmitButton tone={tone} pendingLabel={pending}>
          {button}
        </SubmitButton>
      </div>
    </form>
  )
}
