'use client'

import { useActionState } from 'react'
import { bookingIn } from '@/app/_paths/booking-in'
import { Checkbox } from '@/app/_ui/checkbox'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { payBooking } from './actions'

/** `unread` are terms that are still to be accepted: their fingerprint, and the sentence that does it. */
type PayFormProps = {
  path: string
  paymentId: string
  say: { pay: string; opening: string }
  unread?: { hash: string; accept: string } | null
}

/** One button that leads to the payment page. Where the booking is goes along in the form, not bound to the action. */
export function PayForm({ path, paymentId, say, unread }: PayFormProps) {
  const [state, send] = useActionState(payBooking, { problem: null })
  const { number, key } = bookingIn(path)
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="paymentId" value={paymentId} />
      {unread && (
        <>
          <input type="hidden" name="termsHash" value={unread.hash} />
          <Checkbox name="accepted" label={unread.accept} required />
        </>
      )}
      {state.problem && (
        <Notice tone="problem" announce>
          <p>{state.problem}</p>
        </Notice>
      )}
      <SubmitButton wide pendingLabel={say.opening}>
        {say.pay}
      </SubmitButton>
    </form>
  )
}
