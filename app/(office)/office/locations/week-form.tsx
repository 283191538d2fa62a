'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveWeek } from './actions'
import { AffectedList } from './affected-list'
import { fresh, type Typed } from './form-state'
import { WeekFields } from './week-fields'

/** The usual week of a shop. */
export function WeekForm({ typed }: { typed: Typed }) {
  const [state, send] = useActionState(saveWeek, fresh(typed))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid max-w-xl gap-5" noValidate>
      <AffectedList state={state} />
      <input type="hidden" name="shop" value={typed.shop} />
      <WeekFields legend="Usual hours" typed={state.typed} problems={state.problems} />
      <SubmitButton
        tone={state.affected.length > 0 ? 'signal' : 'primary'}
        pendingLabel="Saving …"
        className="justify-self-start"
      >
        {state.affected.length > 0 ? 'Save all the same' : 'Save the week'}
      </SubmitButton>
    </form>
  )
}
