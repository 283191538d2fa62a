'use client'

import { useActionState, useRef } from 'react'
import { bookingIn } from '@/app/_paths/booking-in'
import { useWords } from '@/app/_ui/language/use-words'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { MINE } from '@/app/(shop)/_say/mine'
import { QUESTION_RULE } from '@/lib/question/question'
import { type AskState, askShop } from './actions'

const NOTHING: AskState = { typed: '', problem: null, isSent: false }

/** One question; `requestId` is the name of this form, so that sending it twice asks once. */
export function AskForm({ path, requestId }: { path: string; requestId: string }) {
  const [state, send] = useActionState(askShop, NOTHING)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.problem && state)
  const { number, key } = bookingIn(path)
  const { ask: say } = useWords(MINE)
  return (
    <form ref={form} action={send} className="no-print grid gap-3" noValidate>
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="requestId" value={requestId} />
      {state.isSent && (
        <Notice tone="ok" announce>
          <p>{say.sent}</p>
        </Notice>
      )}
      <TextArea
        id="question"
        name="text"
        label={say.label}
        hint={say.hint(QUESTION_RULE.mostCharacters)}
        rows={3}
        required
        defaultValue={state.typed}
        error={state.problem ?? undefined}
      />
      <div>
        <SubmitButton tone="quiet" pendingLabel={say.sending}>
          {say.send}
        </SubmitButton>
      </div>
    </form>
  )
}
