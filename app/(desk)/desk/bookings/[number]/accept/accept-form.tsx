'use client'

import { useActionState, useRef } from 'react'
import { ButtonLink } from '@/app/_ui/button'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'

export type AcceptState = { name: string; problem: string | null }

type Props = {
  action: (state: AcceptState, form: FormData) => Promise<AcceptState>
  /** Of the text that is shown. */
  hash: string
  name: string
  base: string
}

/** The renter's name and one press. */
export function AcceptForm({ action, hash, name, base }: Props) {
  const [state, send] = useActionState(action, { name, problem: null })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <input type="hidden" name="hash" value={hash} />
      <TextInput
        label="Name of whoever accepts it"
        name="name"
        required
        autoComplete="off"
        defaultValue={state.name}
        error={state.problem ?? undefined}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Writing it down …">I accept</SubmitButton>
        <ButtonLink href={`${base}?done=handed-out`} tone="quiet">
          The renter is not here
        </ButtonLink>
      </div>
    </form>
  )
}
