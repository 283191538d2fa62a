'use client'

import { useActionState } from 'react'
import { Disclosure } from '@/app/_ui/disclosure'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { explain } from './actions'

/** Somebody says why a difference is right as it is. */
export function ExplainForm({ id, most }: { id: string; most: number }) {
  const [{ note, problem }, send] = useActionState(explain, { note: '' })
  return (
    <Disclosure summary="It is right as it is" open={problem !== undefined}>
      <form action={send} className="grid gap-3 text-left" noValidate>
        <input type="hidden" name="id" value={id} />
        <TextInput
          id={`note-${id}`}
          label="Why"
          hint="It stays in the logbook, with your name. No amount is changed."
          name="note"
          maxLength={most}
          autoComplete="off"
          required
          defaultValue={note}
          error={problem}
        />
        <SubmitButton tone="quiet" size="small" pendingLabel="Saving …" className="justify-self-start">
          Take it off the list
        </SubmitButton>
      </form>
    </Disclosure>
  )
}
