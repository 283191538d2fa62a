'use client'

import { useActionState } from 'react'
import { bookingIn } from '@/app/_paths/booking-in'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { keepMineLonger } from './actions'

type LongerFormProps = {
  path: string
  seenUntil: string
  say: { longer: string; keeping: string; left: string }
}

/** One button that has the dates kept longer; `seenUntil` is the end that stands on the page. */
export function LongerForm({ path, seenUntil, say }: LongerFormProps) {
  const [state, send] = useActionState(keepMineLonger, { problem: null })
  const { number, key } = bookingIn(path)
  return (
    <form action={send} className="grid gap-2">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="seenUntil" value={seenUntil} />
      {state.problem && (
        <Notice tone="problem" announce>
          <p>{state.problem}</p>
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SubmitButton tone="quiet" size="small" pendingLabel={say.keeping}>
          {say.longer}
        </SubmitButton>
        <span className="text-sm text-ink-soft">{say.left}</span>
      </div>
    </form>
  )
}
