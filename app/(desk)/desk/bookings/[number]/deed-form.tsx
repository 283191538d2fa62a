'use client'

import { type ReactNode, useActionState } from 'react'
import type { ButtonTone } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { DeedState } from './actions'

type Props = {
  action: (state: DeedState) => Promise<DeedState>
  tone?: ButtonTone
  size?: 'normal' | 'small'
  pendingLabel?: string
  children: ReactNode
}

/** One button that does one thing; a refusal is said above it. */
export function DeedForm({ action, tone, size, pendingLabel, children }: Props) {
  const [state, send] = useActionState(action, {})
  return (
    <form action={send} className="grid justify-items-start gap-3">
      {state.problem && (
        <Notice tone="problem" announce>
          {state.problem}
        </Notice>
      )}
      <SubmitButton tone={tone} size={size} pendingLabel={pendingLabel}>
        {children}
      </SubmitButton>
    </form>
  )
}
