'use client'

import { useActionState } from 'react'
import { bookingIn } from '@/app/_paths/booking-in'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { forgetMyCard } from './actions'

/** One button that takes back what was agreed to about the card. */
export function ForgetForm({ path, say }: { path: string; say: { forget: string; forgetting: string } }) {
  const [state, send] = useActionState(forgetMyCard, { problem: null })
  const { number, key } = bookingIn(path)
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      {state.problem && (
        <Notice tone="problem" announce>
          <p>{state.problem}</p>
        </Notice>
      )}
      <div>
        <SubmitButton tone="quiet" size="small" pendingLabel={say.forgetting}>
          {say.forget}
        </SubmitButton>
      </div>
    </form>
  )
}
