'use client'

import { useActionState, useRef } from 'react'
import { type Option, Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { Answer } from '@/app/(office)/office/gear/answer'
import { UNTOUCHED } from '@/app/(office)/office/gear/gear-state'
import { keepUnits } from './actions'

/** How many units of a size at a location are kept for those who stand at the desk. */
export function KeepForm({ places }: { places: Option[] }) {
  const [state, send] = useActionState(keepUnits, UNTOUCHED)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems } = state
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <Answer state={state} />
      <Select
        id="keep-place"
        label="Size and location"
        name="place"
        options={places}
        defaultValue={typed.place ?? places[0]?.value}
        error={problems.place}
      />
      <TextInput
        id="keep-quantity"
        label="Units kept from the web"
        hint="Only the desk can give them away."
        name="quantity"
        inputMode="numeric"
        autoComplete="off"
        required
        defaultValue={typed.quantity ?? '0'}
        error={problems.quantity}
      />
      <SubmitButton tone="quiet" pendingLabel="Saving …" className="justify-self-start">
        Keep them
      </SubmitButton>
    </form>
  )
}
