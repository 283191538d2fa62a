'use client'

import { useActionState } from 'react'
import { useWords } from '@/app/_ui/language/use-words'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { SIGN_IN } from '@/app/(shop)/_say/sign-in'
import { type LinkState, sendLink } from './actions'

/** Asks for the e-mail address; afterwards says where to look, and lets them ask again. */
export function LinkForm({ next }: { next: string }) {
  const [state, send] = useActionState<LinkState, FormData>(sendLink, { email: '' })
  const say = useWords(SIGN_IN)
  return (
    <form action={send} className="grid gap-5" noValidate>
      {state.sent && (
        <Notice tone="ok" title={say.sentTitle} announce>
          <p>{say.sent(<strong className="wrap-anywhere">{state.email}</strong>)}</p>
        </Notice>
      )}
      <input type="hidden" name="next" value={next} />
      <TextInput
        label={say.email}
        hint={say.emailHint}
        name="email"
        type="email"
        autoComplete="email"
        required
        defaultValue={state.email}
        error={state.problem}
      />
      <SubmitButton wide pendingLabel={say.sending} tone={state.sent ? 'quiet' : 'primary'}>
        {state.sent ? say.again : say.send}
      </SubmitButton>
    </form>
  )
}
