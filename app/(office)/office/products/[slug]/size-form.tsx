'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveSize } from '@/app/(office)/office/products/actions'
import { Answer } from '@/app/(office)/office/products/answer'
import { fresh, type Typed } from '@/app/(office)/office/products/catalogue-state'
import { MEASURE_WORDS } from '@/app/(office)/office/products/product-words'
import type { Measure } from '@/lib/generated/prisma/client'

/** The name of a size, a hint beside it, its place among the others, and whom it fits by what the sizes go by. */
export function SizeForm({ typed: given, measure }: { typed: Typed; measure: Measure | null }) {
  const [state, send] = useActionState(saveSize, fresh(given))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, Object.keys(state.problems).length > 0 ? state : null)
  const { problems } = state
  const typed = Object.keys(state.typed).length > 0 ? state.typed : given
  const id = given.variant || 'new'
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <Answer state={state} />
      <input type="hidden" name="slug" value={given.slug} />
      <input type="hidden" name="variant" value={given.variant} />
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]">
        <TextInput
          id={`${id}-name`}
          label="Name of the size"
          name="name"
          maxLength={40}
          autoComplete="off"
          required
          defaultValue={typed.name}
          error={problems.name}
        />
        <TextInput
          id={`${id}-hint`}
          label="Whom it fits"
          optional
          name="hint"
          maxLength={40}
          autoComplete="off"
          defaultValue={typed.hint}
          error={problems.hint}
        />
        <TextInput
          id={`${id}-position`}
          label="Place"
          name="position"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed.position}
          error={problems.position}
        />
        {measure && (
          <>
            <Bound
              id={`${id}-fitsFrom`}
              name="fitsFrom"
              label={`Fits from, ${MEASURE_WORDS[measure].unit}`}
              typed={typed}
              problems={problems}
            />
            <Bound id={`${id}-fitsUntil`} name="fitsUntil" label="Until" typed={typed} problems={problems} />
          </>
        )}
      </div>
      <SubmitButton tone="quiet" pendingLabel="Saving …" className="justify-self-start">
        {given.variant ? `Save ${given.name}` : 'Add this size'}
      </SubmitButton>
    </form>
  )
}

type BoundProps = { id: string; name: string; label: string; typed: Typed; problems: Record<string, string> }

const Bound = ({ id, name, label, typed, problems }: BoundProps) => (
  <TextInput
    id={id}
    label={label}
    optional
    name={name}
    inputMode="numeric"
    autoComplete="off"
    defaultValue={typed[name]}
    error={problems[name]}
  />
)
