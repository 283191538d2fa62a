'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { addPerson } from './actions'
import { DutyFields } from './duty-fields'
import type { PersonState } from './read-form'

const NOBODY: PersonState = { name: '', email: '', duties: ['bookings'], problems: {} }

/** Lets somebody new work here. The password is shown while it is typed: it has to be passed on. */
export function AddForm() {
  const [state, send] = useActionState(addPerson, NOBODY)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { name, email, duties, problems } = state
  return (
    <form ref={form} action={send} className="grid max-w-lg gap-5" noValidate>
      <TextInput
        label="Name"
        name="name"
        autoComplete="off"
        required
        defaultValue={name}
        error={problems.name}
      />
      <TextInput
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="off"
        required
        defaultValue={email}
        error={problems.email}
      />
      <DutyFields duties={duties} error={problems.duties} />
      <TextInput
        label="First password"
        hint="At least 12 characters; a few unrelated words are best. Tell them yourself: it is not sent anywhere."
        name="password"
        autoComplete="off"
        spellCheck={false}
        required
        error={problems.password}
      />
      <SubmitButton pendingLabel="Adding …">Add this person</SubmitButton>
    </form>
  )
}
