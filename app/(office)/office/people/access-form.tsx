'use client'

import { useActionState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { setAccess } from './actions'
import { Answer } from './answer'
import type { PersonState } from './read-form'

type Props = { id: string; person: PersonState; disabled: boolean }

/** Shuts somebody out, or lets them in again. What they did stays in the logbook under their name. */
export function AccessForm({ id, person, disabled }: Props) {
  const [state, send] = useActionState(setAccess, person)
  const problem = Object.values(state.problems)[0]
  return (
    <form action={send} className="grid max-w-lg gap-4">
      <Answer state={state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="disabled" value={disabled ? 'no' : 'yes'} />
      {problem && (
        <Notice tone="problem" announce>
          {problem}
        </Notice>
      )}
      <p className="text-ink-soft">
        {disabled
          ? 'Let them in again, and they have the same duties and password as before.'
          : 'When somebody leaves, disable their account: they are signed out everywhere at once. What they did stays in the logbook under their name.'}
      </p>
      <SubmitButton
        tone={disabled ? 'quiet' : 'danger'}
        pendingLabel="One moment …"
        className="justify-self-start"
      >
        {disabled ? 'Let them in again' : 'Disable this account'}
      </SubmitButton>
    </form>
  )
}
