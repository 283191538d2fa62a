import type { ReactNode } from 'react'
import type { ButtonTone } from '@/app/_ui/button'
import { SubmitButton } from '@/app/_ui/submit-button'

type Props = {
  action: () => Promise<void>
  tone?: ButtonTone
  size?: 'normal' | 'small'
  pendingLabel?: string
  children: ReactNode
}

/** One button that does one thing; what came of it stands on the page it leads to. */
export const DeedForm = ({ action, tone, size, pendingLabel, children }: Props) => (
  <form action={action}>
    <SubmitButton tone={tone} size={size} pendingLabel={pendingLabel}>
      {children}
    </SubmitButton>
  </form>
)
