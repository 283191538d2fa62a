'use client'

import { useActionState } from 'react'
import { bookingIn } from '@/app/_paths/booking-in'
import { buttonClass } from '@/app/_ui/button'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { changeMine } from './actions'

type Props = {
  path: string
  /** What was shown, to be sent back with the click. */
  shown: { from: string; until: string; seen: string; requestId: string }
  say: { button: string; changing: string; keep: string }
}

/** One button that does what stands above it, and a way out. */
export function ChangeForm({ path, shown, say }: Props) {
  const [state, send] = useActionState(changeMine, { problem: null })
  const fields = Object.entries({ ...bookingIn(path), ...shown })
  return (
    <form action={send} className="grid gap-3">
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.problem && (
        <Notice tone="problem" announce>
          <p>{state.problem}</p>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel={say.changing}>{say.button}</SubmitButton>
        <Link href={path} className={buttonClass({ tone: 'quiet' })}>
          {say.keep}
        </Link>
      </div>
    </form>
  )
}
