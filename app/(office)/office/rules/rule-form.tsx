'use client'

import { useActionState, useRef } from 'react'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveRule } from './actions'
import type { RuleState, TypedRule } from './typed-rule'

const UNITS = ['minutes', 'hours', 'days'].map((value) => ({ value, label: value }))

/** When one product is rented out; every field may stay empty. */
export function RuleForm({ typed: given }: { typed: TypedRule }) {
  const [state, send] = useActionState(saveRule, { typed: given, problems: {} })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid max-w-xl gap-5" noValidate>
      <input type="hidden" name="product" value={given.product} />
      <Length
        name="notice"
        label="Notice"
        hint="How long before the pick-up it has to be booked."
        state={state}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <Length name="shortest" label="Shortest rental" state={state} />
        <Length name="longest" label="Longest rental" state={state} />
      </div>
      <TextInput
        label="Times of pick-up"
        optional
        hint="With commas between them, like 10:00, 13:00. Empty: at any time at which the shop is open."
        name="starts"
        autoComplete="off"
        defaultValue={state.typed.starts}
        error={state.problems.starts}
      />
      <SubmitButton pendingLabel="Saving …" className="justify-self-start">
        Save the rules
      </SubmitButton>
    </form>
  )
}

type LengthProps = { name: string; label: string; hint?: string; state: RuleState }

const Length = ({ name, label, hint, state: { typed, problems } }: LengthProps) => (
  <fieldset className="min-w-0">
    <legend className="text-sm font-semibold">
      {label} <span className="font-normal text-ink-soft">(optional)</span>
    </legend>
    {hint && <p className="text-sm text-ink-soft">{hint}</p>}
    <div className="grid grid-cols-[minmax(0,6rem)_minmax(0,9rem)] items-start gap-2">
      <TextInput
        label={<span className="sr-only">{label}</span>}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed[name]}
        error={problems[name]}
      />
      <Select
        label={<span className="sr-only">{label}, unit</span>}
        name={`${name}Unit`}
        defaultValue={typed[`${name}Unit`] || 'hours'}
        options={UNITS}
      />
    </div>
  </fieldset>
)
