'use client'

import { useActionState, useRef } from 'react'
import { Affected } from '@/app/_gear/affected'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { takeOutAtDesk } from './actions'
import { UNTOUCHED } from './take-out-state'

/** A note for the workshop and one press; a second one when other people's bookings have to move for it. */
export function TakeOutForm({ code, timeZone }: { code: string; timeZone: string }) {
  const [state, send] = useActionState(takeOutAtDesk, UNTOUCHED)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { note, day, seen, foreseen, problem, wrong } = state
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="seen" value={seen} />
      <TextInput
        label="Note for the workshop"
        name="note"
        maxLength={200}
        autoComplete="off"
        required
        defaultValue={note}
        error={wrong.note}
      />
      <TextInput
        label="Back on, if known"
        hint="In the morning of that day"
        name="day"
        type="date"
        optional
        defaultValue={day}
        error={wrong.day}
        className="w-44!"
      />
      {problem && (
        <Notice tone="problem" announce>
          {problem}
        </Notice>
      )}
      {foreseen && <Affected foreseen={foreseen} timeZone={timeZone} mayOpen />}
      <SubmitButton pendingLabel="One moment …" className="justify-self-start">
        Take it out
      </SubmitButton>
    </form>
  )
}
