'use client'

import { useActionState, useRef } from 'react'
import { type Option, Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { addPieces } from '@/app/(office)/office/products/actions'
import { Answer } from '@/app/(office)/office/products/answer'
import { fresh } from '@/app/(office)/office/products/catalogue-state'

/** Pieces that came, or with a minus those that are gone without having been sold. */
export function PieceForm({ slug, places }: { slug: string; places: Option[] }) {
  const [state, send] = useActionState(addPieces, fresh())
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, Object.keys(state.problems).length > 0 ? state : null)
  const { typed, problems } = state
  return (
    <form ref={form} action={send} className="grid max-w-xl gap-4" noValidate>
      <Answer state={state} />
      <input type="hidden" name="slug" value={slug} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Select
          label="Size and location"
          name="place"
          options={places}
          defaultValue={typed.place ?? places[0]?.value}
        />
        <TextInput
          label="How many came"
          hint="With a minus when pieces are gone."
          name="pieces"
          autoComplete="off"
          required
          defaultValue={typed.pieces ?? ''}
          error={problems.pieces}
        />
      </div>
      <SubmitButton tone="quiet" pendingLabel="Saving …" className="justify-self-start">
        Add them
      </SubmitButton>
    </form>
  )
}
