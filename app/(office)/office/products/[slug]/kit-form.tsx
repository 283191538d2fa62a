'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveKit } from '@/app/(office)/office/products/actions'
import { Answer } from '@/app/(office)/office/products/answer'
import { fresh, type Typed } from '@/app/(office)/office/products/catalogue-state'
import type { ChoiceOf } from '@/lib/catalogue/choice-of'
import { Choices, rowsShown } from './choices'

/** What one size is made of; a row that is left empty is none. */
export function KitForm({ typed: given, choices }: { typed: Typed; choices: ChoiceOf[] }) {
  const [state, send] = useActionState(saveKit, fresh(given))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, Object.keys(state.problems).length > 0 ? state : null)
  const { typed, problems, holding } = state
  const id = given.variant ?? ''
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <Answer state={state} />
      <input type="hidden" name="slug" value={given.slug} />
      <input type="hidden" name="variant" value={id} />
      <Choices id={`${id}-choices`} choices={choices} />
      {rowsShown(typed, 'part').map((at) => (
        <div key={at} className="grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-3">
          <TextInput
            id={`${id}-part${at}`}
            label={`Part ${at + 1}`}
            name={`part${at}`}
            list={`${id}-choices`}
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            defaultValue={typed[`part${at}`]}
            error={problems[`part${at}`]}
          />
          <TextInput
            id={`${id}-count${at}`}
            label="How many"
            name={`count${at}`}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typed[`count${at}`] ?? '1'}
            error={problems[`count${at}`]}
          />
        </div>
      ))}
      <SubmitButton
        tone={holding.length > 0 ? 'signal' : 'quiet'}
        pendingLabel="Saving …"
        className="justify-self-start"
      >
        {holding.length > 0 ? 'Save the kit all the same' : 'Save the kit'}
      </SubmitButton>
    </form>
  )
}
