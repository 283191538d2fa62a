'use client'

import { useActionState, useRef } from 'react'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveAccessories } from '@/app/(office)/office/products/actions'
import { Answer } from '@/app/(office)/office/products/answer'
import { fresh, type Typed } from '@/app/(office)/office/products/catalogue-state'
import type { ChoiceOf } from '@/lib/catalogue/choice-of'
import { Choices, rowsShown } from './choices'

const HOW = [
  { value: 'priced', label: 'At its own price' },
  { value: 'included', label: 'Included' },
]

/** Which accessories there are, on what terms and how many with each; a row that is left empty is none. */
export function AccessoryForm({ typed: given, choices }: { typed: Typed; choices: ChoiceOf[] }) {
  const [state, send] = useActionState(saveAccessories, fresh(given))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, Object.keys(state.problems).length > 0 ? state : null)
  const { typed, problems } = state
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <Answer state={state} />
      <input type="hidden" name="slug" value={given.slug} />
      <Choices id="accessory-choices" choices={choices} />
      {rowsShown(typed, 'with').map((at) => (
        <div
          key={at}
          className="grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_6rem]"
        >
          <div className="max-sm:col-span-2">
            <TextInput
              label={`Accessory ${at + 1}`}
              name={`with${at}`}
              list="accessory-choices"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={60}
              defaultValue={typed[`with${at}`]}
              error={problems[`with${at}`]}
            />
          </div>
          <Select
            label="Terms"
            id={`how${at}`}
            name={`how${at}`}
            options={HOW}
            defaultValue={typed[`how${at}`] || 'priced'}
          />
          <TextInput
            label="For each"
            name={`most${at}`}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typed[`most${at}`] ?? '1'}
            error={problems[`most${at}`]}
          />
        </div>
      ))}
      <SubmitButton tone="quiet" pendingLabel="Saving …" className="justify-self-start">
        Save the accessories
      </SubmitButton>
    </form>
  )
}
