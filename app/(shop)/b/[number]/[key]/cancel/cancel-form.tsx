'use client'

import { useActionState } from 'react'
import { bookingIn } from '@/app/_paths/booking-in'
import { buttonClass } from '@/app/_ui/button'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { cancelMine } from './actions'

type Props = {
  path: string
  backMinor: number
  keptMinor: number
  say: { button: string; cancelling: string; keep: string }
}

/** One button that does what stands above it, and a way out. */
export function CancelForm({ path, backMinor, keptMinor, say }: Props) {
  const [state, send] = useActionState(cancelMine, { problem: null })
  const { number, key } = bookingIn(path)
  return (
    <form action={send} className="grid gap-3">
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="seenBackMinor" value={backMinor} />
      <input type="hidden" name="seenKeptMinor" value={keptMinor} />
      {state.problem && (
        <Notice tone="problem" announce>
          <p>{state.problem}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton tone="danger" pendingLabel={say.cancelling}>
          {say.button}
        </SubmitButton>
        <Link href={path} className={buttonClass({ tone: 'quiet' })}>
          {say.keep}
        </Link>
      </div>
    </form>
  )
}
