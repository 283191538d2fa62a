'use client'

import { useActionState, useRef } from 'react'
import { bookingIn } from '@/app/_paths/booking-in'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { type AskState, askShop } from './actions'

const NOTHING: AskState = { typed: '', problem: null, isSent: false }

type AskFormProps = {
  path: string
  requestId: string
  say: { label: string; hint: string; send: string; sending: string; sent: string }
}

/** One question; `requestId` is the name of this form, so that sending it twice asks once. */
export function AskForm({ path, requestId, say }: AskFormProps) {
  const [state, send] = useActionState(askShop, NOTHING)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.problem && state)
  const { number, key } = bookingIn(path)
  return (
    <form ref={form} action={send} className="no-print grid gap-3" noValidate>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="requestId" value={requestId} />
      {state.isSent && (
        <Notice tone="ok" announce>
          <p>{say.sent}</p>
        </Notice>
      )}
      <TextArea
        id="question"
        name="text"
        label={say.label}
        hint={say.hint}
        rows={3}
        required
        defaultValue={state.typed}
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton tone="quiet" pendingLabel={say.sending}>
          {say.send}
        </SubmitButton>
      </div>
    </form>
  )
}
