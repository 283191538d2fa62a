'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { removeDay, removeSeason } from './actions'
import { AffectedList } from './affected-list'
import { fresh, type Typed } from './form-state'

type RemoveFormProps = { what: 'day' | 'season'; typed: Typed; children: string }

/** Back to what holds otherwise; that may be closed, too, so it looks at bookings as well. */
export function RemoveForm({ what, typed, children }: RemoveFormProps) {
  const [state, send] = useActionState(what === 'day' ? removeDay : removeSeason, fresh(typed))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid max-w-xl gap-4">
      <AffectedList state={state} />
      <input type="hidden" name="shop" value={typed.shop} />
      <input
        type="hidden"
        name={what === 'day' ? 'day' : 'id'}
        value={what === 'day' ? typed.day : typed.id}
      />
      <p className="text-ink-soft">{children}</p>
      <SubmitButton tone="danger" pendingLabel="Removing …" className="justify-self-start">
        {state.affected.length > 0
          ? 'Remove all the same'
          : what === 'day'
            ? 'Remove this day'
            : 'Remove this season'}
      </SubmitButton>
    </form>
  )
}
