'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/choice'
import { useWords } from '@/app/_ui/language/use-words'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { MINE } from '@/app/(shop)/_say/mine'
import { eraseMine } from './actions'

/** Has everything erased that may go, once it is said twice. */
export function EraseForm({ isPossible }: { isPossible: boolean }) {
  const [state, send] = useActionState(eraseMine, { erased: null, problem: null })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.problem && state)
  const { data: say } = useWords(MINE)
  return (
    <form ref={form} action={send} className="grid gap-3" noValidate>
      {state.erased !== null && (
        <Notice tone="ok" announce>
          <p>{say.done(state.erased)}</p>
        </Notice>
      )}
      {isPossible && (
        <>
          <Checkbox name="sure" label={say.sure} required error={state.problem ?? undefined} />
          <div>
            <SubmitButton tone="danger" pendingLabel={say.erasing}>
              {say.button}
            </SubmitButton>
          </div>
        </>
      )}
    </form>
  )
}
