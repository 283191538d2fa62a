'use client'

import { useActionState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { payBooking } from './actions'

type PayFormProps = { path: string; paymentId: string; label: string }

/** One button that leads to the payment page. Where the booking is goes along in the form, not bound to the action. */
export function PayForm({ path, paymentId, label }: PayFormProps) {
  const [state, send] = useActionState(payBooking, { problem: null })
  const [, , number, key] = path.split('/')
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="paymentId" value={paymentId} />
      {state.problem && (
        <Notice tone="problem" announce>
          <p>{state.problem}</p>
        </Notice>
      )}
      <SubmitButton wide pendingLabel="Opening the payment page …">
        {label}
      </SubmitButton>
    </form>
  )
}
