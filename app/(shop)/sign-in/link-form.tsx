'use client'

import { useActionState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { type LinkState, sendLink } from './actions'

/** Asks for the e-mail address; afterwards says where to look, and lets them ask again. */
export function LinkForm({ next }: { next: string }) {
  const [state, send] = useActionState<LinkState, FormData>(sendLink, { email: '' })
  return (
    <form action={send} className="grid gap-5" noValidate>
      {state.sent && (
        <Notice tone="ok" title="Look in your inbox" announce>
          <p>
            We have sent a link to <strong className="wrap-anywhere">{state.email}</strong>. It works once,
            for 15 minutes. Nothing there? Look among the unwanted mail, or send it again.
          </p>
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <TextInput
        label="E-mail address"
        hint="The one you book with."
        name="email"
        type="email"
        autoComplete="email"
        required
        defaultValue={state.email}
        error={state.problem}
      />
      <SubmitButton wide pendingLabel="Sending …" tone={state.sent ? 'quiet' : 'primary'}>
        {state.sent ? 'Send it again' : 'Send me a link'}
      </SubmitButton>
    </form>
  )
}
