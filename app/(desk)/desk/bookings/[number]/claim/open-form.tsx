'use client'

import { type FormEvent, useActionState, useRef, useState } from 'react'
import { CLAIM_PROFILES } from '@/app/_claims/claim-states'
import { PhotoInput } from '@/app/_photos/photo-input'
import { Choice } from '@/app/_ui/choice'
import { Disclosure } from '@/app/_ui/disclosure'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { NOTHING_TYPED, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import type { ClaimProfile } from '@/lib/generated/prisma/enums'
import { formatMoney, readMinor } from '@/lib/money'
import { FreeRow } from './free-row'
import { type Price, PriceRow } from './price-row'
import { Sums } from './sums'

type Props = {
  /** Bound to its booking by the page, so that it also works without JavaScript. */
  action: (state: UnitsState, form: FormData) => Promise<UnitsState>
  requestId: string
  currency: string
  profile: ClaimProfile
  prices: Price[]
  units: { value: string; label: string }[]
  /** What can still be taken of the deposit, and until when in words. */
  deposit: { leftMinor: number; until: string | null }
}

const ROWS = ['0', '1', '2']

/** What is claimed, with amounts that add up while they are typed. */
export function OpenForm({ action, requestId, currency, profile, prices, units, deposit }: Props) {
  const [state, send] = useActionState(action, NOTHING_TYPED)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const [sum, setSum] = useState(0)
  const follow = (event: FormEvent<HTMLFormElement>) => setSum(sumOf(event.currentTarget, prices))
  const { typed, problems } = state
  const row = { state, units, currency }
  return (
    <form ref={form} action={send} onInput={follow} className="grid grid-cols-1 gap-6" noValidate>
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="currency" value={currency} />
      {prices.length > 0 && (
        <fieldset className="grid gap-2">
          <legend className="mb-2 text-sm font-semibold">From the price list</legend>
          {prices.map((price) => (
            <PriceRow key={price.id} price={price} {...row} />
          ))}
        </fieldset>
      )}
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-sm font-semibold">With a price of its own</legend>
        <FreeRow at="0" {...row} />
        <Disclosure summary="More of these" open={Boolean(typed['text-1'])}>
          {ROWS.slice(1).map((at) => (
            <FreeRow key={at} at={at} {...row} />
          ))}
        </Disclosure>
      </fieldset>
      <Choice
        name="profile"
        legend="How it is carried through"
        columns={2}
        defaultValue={typed.profile ?? profile}
        options={Object.entries(CLAIM_PROFILES.en).map(([value, { name, hint }]) => ({
          ...{ value, label: name, hint },
        }))}
      />
      <TextArea
        label="Note to the renter"
        name="note"
        optional
        hint="It stands in the letter and on their page."
        defaultValue={typed.note}
        error={problems.note}
      />
      <PhotoInput
        label="Photos of the damage"
        hint="Up to eight. Those of the take-back are shown too."
        error={problems.photos}
      />
      <Sums sum={sum} currency={currency} deposit={deposit} />
      <SubmitButton tone="signal" wide pendingLabel="Writing to the renter …">
        Claim {sum > 0 ? formatMoney({ minor: sum, currency }) : 'it'} and tell the renter
      </SubmitButton>
    </form>
  )
}

/** What is ticked and typed comes to, in minor units; of two estimates the lower one. */
function sumOf(form: HTMLFormElement, prices: Price[]): number {
  const data = new FormData(form)
  const minor = (name: string) => readMinor(String(data.get(name) ?? '')) ?? 0
  const listed = prices
    .filter(({ id }) => data.get(`on-${id}`) !== null)
    .map(({ id }) => minor(`amount-${id}`))
  const free = ROWS.map((at) =>
    Math.min(minor(`amount-${at}`), minor(`second-${at}`) || Number.MAX_SAFE_INTEGER),
  )
  return [...listed, ...free].reduce((total, one) => total + one, 0)
}
