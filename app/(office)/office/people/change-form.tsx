'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { changePerson } from './actions'
import { Answer } from './answer'
import { DutyFields } from './duty-fields'
import type { PersonState } from './read-form'

/** Name and duties of somebody who works here. */
export function ChangeForm({ id, person }: { id: string; person: PersonState }) {
  const [state, send] = useActionState(changePerson, person)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid max-w-lg gap-5" noValidate>
      <Answer state={state} />
      <input type="hidden" name="id" value={id} />
      <TextInput
        label="Name"
        name="name"
        autoComplete="off"
        required
        defaultValue={state.name}
        error={state.problems.name}
      />
      <DutyFields duties={state.duties} error={state.problems.duties} />
      <SubmitButton pendingLabel="Saving …">Save name and duties</SubmitButton>
    </form>
  )
}
