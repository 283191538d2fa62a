'use client'

import { useActionState, useRef } from 'react'
import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { VisitForm } from '@/app/_ui/visit-form'
import { ContactFields } from '@/app/(desk)/desk/_contact/contact-fields'
import type { KnownRenter } from '@/lib/booking/find-known-renter'
import { LANGUAGE_NAMES, LANGUAGES } from '@/lib/language'
import { formatMoney, type Money } from '@/lib/money'
import { holdWalkIn } from './actions'
import { NEW, type WalkInTyped } from './walk-in-state'

type Hidden = [name: string, value: string][]

type Props = {
  /** What was typed to find somebody by, and the rest of the page's address. */
  who: string
  address: Hidden
  known: KnownRenter | null
  due: Money
  /** What is booked, and what it costs. */
  deal: Hidden
  /** How long the gear is kept for them. */
  minutes: number
}

/** Who rents: found by an e-mail address or a phone number, or typed; then the code to pay with is on the next page. */
export function WhoForm({ who, address, known, due, deal, minutes }: Props) {
  const [state, send] = useActionState(holdWalkIn, NEW)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.turn)
  return (
    <Card title="Who">
      <Lookup who={who} address={address} known={known} />
      <form ref={form} action={send} className="grid gap-4" noValidate>
        {deal.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Fields typed={state.typed ?? known ?? typedIn(who)} errors={state.errors} />
        {state.problem && (
          <Notice tone="problem" title="Not booked yet" announce>
            {state.problem}
          </Notice>
        )}
        <SubmitButton wide pendingLabel="Keeping the gear …">
          Show the code to pay {formatMoney(due)}
        </SubmitButton>
        <p className="text-sm text-ink-soft">
          The gear is kept for {minutes} minutes. The renter accepts the terms and pays on their own phone;
          the link goes to their e-mail too.
        </p>
      </form>
    </Card>
  )
}

function Lookup({ who, address, known }: Pick<Props, 'who' | 'address' | 'known'>) {
  return (
    <VisitForm action="/desk/new" className="grid gap-2">
      {address.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="who" className="text-sm font-semibold">
        Been here before? Their e-mail or phone
      </label>
      <div className="flex gap-2">
        <input
          id="who"
          name="who"
          defaultValue={who}
          maxLength={100}
          autoComplete="off"
          className="block min-h-control w-full min-w-0 flex-1 rounded-control border border-line-strong bg-surface px-3 py-2 text-base text-ink hover:border-ink"
        />
        <button type="submit" className={buttonClass({ tone: 'quiet' })}>
          Fill in
        </button>
      </div>
      {who && (
        <p role="status" className="text-sm text-ink-soft">
          {known
            ? `${known.name} has booked ${known.bookings === 1 ? 'once' : `${known.bookings} times`} before.`
            : 'Nobody has booked with exactly that. Type the rest below.'}
        </p>
      )}
    </VisitForm>
  )
}

/** What was looked for and not found is part of what has to be typed. */
const typedIn = (who: string): WalkInTyped => ({
  name: '',
  email: who.includes('@') ? who : '',
  phone: who.includes('@') ? '' : who,
  language: 'en',
})

function Fields({ typed, errors }: { typed: WalkInTyped; errors: Partial<WalkInTyped> }) {
  return (
    <>
      <ContactFields
        typed={typed}
        errors={errors}
        hints={{ email: 'For the link to pay, and the receipt', phone: 'To be called if the gear is late' }}
      />
      <Select
        key={typed.language}
        label="They read"
        name="language"
        defaultValue={typed.language}
        options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))}
      />
    </>
  )
}
