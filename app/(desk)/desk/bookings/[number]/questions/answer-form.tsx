'use client'

import { useActionState, useId, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import type { AnswerState } from './actions'

type Props = { action: (state: AnswerState, form: FormData) => Promise<AnswerState>; email: string }

/** The answer to one question. */
export function AnswerForm({ action, email }: Props) {
  const [state, send] = useActionState(action, { typed: '', problem: null })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid gap-3" noValidate>
      <TextArea
        id={useId()}
        label="Answer"
        name="answer"
        hint={`It goes to ${email} as a letter, and stands on the renter’s page.`}
        required
        rows={3}
        defaultValue={state.typed}
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton pendingLabel="Sending …">Send the answer</SubmitButton>
      </div>
    </form>
  )
}
