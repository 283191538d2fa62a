'use client'

import { useActionState } from 'react'
import { useLanguage } from '#language'
import { bookingIn } from '@/app/_paths/booking-in'
import { Checkbox } from '@/app/_ui/choice'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { BOOK } from '@/app/(shop)/_say/book'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { payBooking } from './actions'

/** `termsHash` is the fingerprint of terms that are still to be accepted. */
type PayFormProps = { path: string; paymentId: string; label: string; termsHash?: string | null }

/** One button that leads to the payment page. Where the booking is goes along in the form, not bound to the action. */
export function PayForm({ path, paymentId, label, termsHash }: PayFormProps) {
  const [state, send] = useActionState(payBooking, { problem: null })
  const { number, key } = bookingIn(path)
  const language = useLanguage()
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="paymentId" value={paymentId} />
      {termsHash && (
        <>
          <input type="hidden" name="termsHash" value={termsHash} />
          <Checkbox name="accepted" label={BOOK[language].accept} required />
        </>
      )}
      {state.problem && (
        <Notice tone="problem" announce>
          <p>{state.problem}</p>
        </Notice>
      )}
      <SubmitButton wide pendingLabel={BOOKING[language].toPay.opening}>
        {label}
      </SubmitButton>
    </form>
  )
}
