'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { type Option, Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { Answer } from '@/app/(office)/office/gear/answer'
import { addUnits } from './actions'

type Props = { places: Option[]; prefix: string }

/** More units of a size at a location. */
export function AddForm({ places, prefix }: Props) {
  const first = { place: places[0]?.value ?? '', quantity: '1', prefix, labelled: 'yes' }
  const [state, send] = useActionState(addUnits, { typed: first, problems: {} })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems } = state
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <Answer state={state} />
      <Select
        id="add-place"
        label="Size and location"
        name="place"
        options={places}
        defaultValue={typed.place}
        error={problems.place}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          id="add-quantity"
          label="How many"
          hint="200 at most"
          name="quantity"
          inputMode="numeric"
          autoComplete="off"
          required
          defaultValue={typed.quantity}
          error={problems.quantity}
        />
        <TextInput
          label="Their codes begin with"
          hint="A number is added"
          name="prefix"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          required
          defaultValue={typed.prefix}
          error={problems.prefix}
        />
      </div>
      <Checkbox
        name="labelled"
        value="yes"
        defaultChecked={typed.labelled === 'yes'}
        label="Each carries its code as a label"
        hint="Leave it out for goods in bulk, like helmets or poles."
      />
      <SubmitButton pendingLabel="Adding …" className="justify-self-start">
        Add them
      </SubmitButton>
    </form>
  )
}
