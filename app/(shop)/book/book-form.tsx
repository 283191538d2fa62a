'use client'

import Link from 'next/link'
import { type ReactNode, useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/choice'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { bookGear } from './actions'
import { type BookState, NEW } from './book-state'
import { NewPriceTable } from './new-price-table'
import { useRemembered } from './use-remembered'

type BookFormProps = {
  hidden: [name: string, value: string][]
  email: string
  shortage: ReactNode
  terms: ReactNode
  /** What the renter may agree to about their card; null where none can be stored. */
  consent: { text: string; hash: string } | null
  submit: string
  after: string
}

/** Who rents, and the yes to the terms. What the business answers comes back here, with everything typed in its place. */
export function BookForm({ hidden, email, shortage, terms, consent, submit, after }: BookFormProps) {
  const [state, send] = useActionState(bookGear, NEW)
  const { typed, errors, turn } = state
  const form = useRef<HTMLFormElement>(null)
  const remember = useRemembered(form)
  useFirstWrong(form, turn)
  return (
    <form ref={form} action={send} onChange={remember} className="grid max-w-2xl gap-6" noValidate>
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {state.problem ? <Problem state={state} /> : shortage}
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-3 text-xl font-semibold tracking-tight">Who rents</legend>
        <div className="sm:col-span-2">
          <TextInput
            label="Your name"
            name="name"
            autoComplete="name"
            required
            defaultValue={typed.name}
            error={errors.name}
          />
        </div>
        <TextInput
          label="E-mail address"
          hint="For the confirmation and the receipt"
          name="email"
          type="email"
          autoComplete="email"
          required
          defaultValue={typed.email || email}
          error={errors.email}
        />
        <TextInput
          label="Phone"
          hint="Norwegian numbers need no +47"
          name="phone"
          type="tel"
          autoComplete="tel"
          required
          defaultValue={typed.phone}
          error={errors.phone}
        />
      </fieldset>
      <div className="grid gap-3">
        <h2 className="text-xl">The terms</h2>
        {terms}
        <Checkbox
          name="accepted"
          label="I have read the terms and accept them, also what the deposit may be used for."
          required
          defaultChecked={typed.accepted}
          error={errors.accepted}
        />
      </div>
      {consent && (
        <div className="grid gap-3">
          <h2 className="text-xl">
            Your card <span className="font-normal text-ink-soft">(optional)</span>
          </h2>
          <Checkbox
            name="storeCard"
            value={consent.hash}
            label="Keep my card for what the deposit does not cover."
            hint={consent.text}
            defaultChecked={typed.storeCard}
          />
          <p className="text-sm text-ink-soft">
            You can book without it. Then we ask you by e-mail if anything is owed.
          </p>
        </div>
      )}
      <div className="grid gap-3">
        <SubmitButton wide pendingLabel="Keeping the gear for you …">
          {submit}
        </SubmitButton>
        <p className="text-sm text-ink-soft">{after}</p>
      </div>
    </form>
  )
}

const Problem = ({ state: { problem, newPrice, instead } }: { state: BookState }) => (
  <Notice tone="problem" title="Not booked yet" announce>
    <p>{problem}</p>
    {newPrice && <NewPriceTable price={newPrice} />}
    {instead && (
      <p>
        <Link href={instead.href} className="link font-semibold">
          {instead.label}
        </Link>
      </p>
    )}
  </Notice>
)
