'use client'

import { useActionState } from 'react'
import type { ButtonTone } from '@/app/_ui/button'
import { SubmitButton } from '@/app/_ui/submit-button'
import { Answer } from './answer'
import { type CatalogueState, fresh } from './catalogue-state'

type Props = {
  action: (state: CatalogueState, form: FormData) => Promise<CatalogueState>
  hidden: [name: string, value: string][]
  label: string
  tone: ButtonTone
}

/** One press that does something, once what it would touch has been looked at. */
export function DeedForm({ action, hidden, label, tone }: Props) {
  const [state, send] = useActionState(action, fresh())
  const isSeen = state.holding.length > 0
  return (
    <form action={send} className="grid gap-4">
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Answer state={state} />
      <SubmitButton
        tone={isSeen ? 'signal' : tone}
        pendingLabel="One moment …"
        className="justify-self-start"
      >
        {isSeen ? `${label} all the same` : label}
      </SubmitButton>
    </form>
  )
}
