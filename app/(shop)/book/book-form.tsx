'use client'

import Link from 'next/link'
import { type ReactNode, useActionState, useRef } from 'react'
import { Card } from '@/app/_ui/card'
import { Checkbox } from '@/app/_ui/choice'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { formatMoney } from '@/lib/money'
import { bookGear } from './actions'
import { type BookState, NEW } from './book-state'
import { CouponField } from './coupon-field'
import { NewPriceTable } from './new-price-table'
import { type Base, dueNow, Sums } from './sums'
import { useRemembered } from './use-remembered'

type BookFormProps = {
  hidden: [name: string, value: string][]
  email: string
  shortage: ReactNode
  /** The summary without its sums, and what follows them. */
  summary: ReactNode
  plan: ReactNode
  base: Base
  terms: ReactNode
  /** What the renter may agree to about their card; null where none can be stored. */
  consent: { text: string; hash: string } | null
  afterwards: string
}

/** The summary with the price, a coupon counted in, beside the form that says yes to it. */
export function BookForm({ summary, plan, base, ...rest }: BookFormProps) {
  const [state, send] = useActionState(bookGear, NEW)
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)] lg:gap-10">
      <div className="lg:sticky lg:top-6 lg:order-2">
        <Card title="Summary">
          {summary}
          <Sums base={base} coupon={state.coupon} />
          {plan}
        </Card>
      </div>
      <Fields {...rest} base={base} state={state} send={send} />
    </div>
  )
}

type FieldsProps = Omit<BookFormProps, 'summary' | 'plan'> & {
  state: BookState
  send: (form: FormData) => void
}

/** Who rents, and the yes to the terms. What the business answers comes back here, with everything typed in its place. */
function Fields({ hidden, email, shortage, terms, consent, afterwards, base, state, send }: FieldsProps) {
  const { typed, errors, turn, coupon } = state
  const form = useRef<HTMLFormElement>(null)
  const remember = useRemembered(form)
  useFirstWrong(form, turn)
  const due = formatMoney({ minor: dueNow(base, coupon), currency: base.currency })
  return (
    <form ref={form} action={send} onChange={remember} className="grid max-w-2xl gap-6" noValidate>
      {/* Return in any field presses the first button of a form, which must not be the one of the coupon. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="rentMinor" value={coupon?.rentMinor ?? base.rentMinor} />
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
      {consent && <CardConsent {...consent} isAgreed={typed.storeCard} />}
      <CouponField state={state} />
      <div className="grid gap-3">
        <SubmitButton wide pendingLabel="Keeping the gear for you …">
          Go to payment, {due}
        </SubmitButton>
        <p className="text-sm text-ink-soft">
          You approve {due} on the next page.{' '}
          {formatMoney({ minor: coupon?.rentMinor ?? base.rentMinor, currency: base.currency })} is taken at
          once{afterwards}
        </p>
      </div>
    </form>
  )
}

const CardConsent = ({ text, hash, isAgreed }: { text: string; hash: string; isAgreed: boolean }) => (
  <div className="grid gap-3">
    <h2 className="text-xl">
      Your card <span className="font-normal text-ink-soft">(optional)</span>
    </h2>
    <Checkbox
      name="storeCard"
      value={hash}
      label="Keep my card for what the deposit does not cover."
      hint={text}
      defaultChecked={isAgreed}
    />
    <p className="text-sm text-ink-soft">
      You can book without it. Then we ask you by e-mail if anything is owed.
    </p>
  </div>
)

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
