'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { eraseMine } from './actions'

type EraseFormProps = { isPossible: boolean; say: { sure: string; button: string; erasing: string } }

/** Has everything erased that may go, once it is said twice. */
export function EraseForm({ isPossible, say }: EraseFormProps) {
  const [state, send] = useActionState(eraseMine, { done: null, problem: null })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.problem && state)
  return (
    <form ref={form} action={send} className="grid gap-3" noValidate>
      {state.done && (
        <Notice tone="ok" announce>
          <p>{state.done}</p>
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
