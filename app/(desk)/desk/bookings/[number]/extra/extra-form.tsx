'use client'

import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react'
import { Choice } from '@/app/_ui/choice'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextArea } from '@/app/_ui/text-input'
import { EXTRA_REASON_WORDS } from '@/app/_words/extra-reasons'
import type { AskedReason } from '@/lib/deposit/capture-reason'
import { formatMoney, readMinor, vatWithin } from '@/lib/money'
import type { ExtraState } from './read-extra'

export type CardChoice = { label: string; leftMinor: number; until: string } | null

type Props = {
  /** Bound to its booking by the page. */
  action: (state: ExtraState, form: FormData) => Promise<ExtraState>
  requestId: string
  currency: string
  renter: string
  /** The card that may be charged, and for how much still. */
  card: CardChoice
  vatRateBp: Record<AskedReason, number>
  typed: { amount: string; reason: string }
}

/** How much more, what for, and how it is to be paid. Above the button stands, in one sentence, what it will do. */
export function ExtraForm({ action, requestId, currency, renter, card, vatRateBp, typed }: Props) {
  const empty: ExtraState = { ...typed, note: '', way: 'LINK', problems: {} }
  const [state, send] = useActionState(action, empty)
  const [live, setLive] = useState<Typed>({ amount: state.amount, reason: state.reason, way: state.way })
  const form = useRef<HTMLFormElement>(null)
  // Whoever cannot see the sentence is taken to it.
  useEffect(() => {
    if (state.problems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])
  const follow = (event: FormEvent<HTMLFormElement>) => setLive(typedIn(event.currentTarget))
  const { problems } = state
  const say = (minor: number) => formatMoney({ minor, currency })
  const minor = readMinor(live.amount) ?? 0
  const amount = minor > 0 ? say(minor) : 'the amount'
  return (
    <form ref={form} action={send} onInput={follow} className="grid gap-6" noValidate>
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="currency" value={currency} />
      <Choice
        name="reason"
        legend="What for"
        required
        columns={3}
        defaultValue={state.reason}
        error={problems.reason}
        options={REASONS.map((reason) => ({
          value: reason,
          label: EXTRA_REASON_WORDS.en[reason].name,
          hint: vatRateBp[reason] === 0 ? 'No VAT in it.' : `${vatRateBp[reason] / 100}\u00a0% VAT is in it.`,
        }))}
      />
      <MoneyInput
        label="Amount"
        name="amount"
        currency={currency}
        hint="With at most two decimals."
        required
        defaultValue={state.amount}
        error={problems.amount}
      />
      <TextArea
        label="Note to the renter"
        name="note"
        optional={live.reason !== 'OTHER'}
        hint="It stands in the letter and on the page of the booking."
        placeholder="What happened, and how the amount came about"
        defaultValue={state.note}
        error={problems.note}
      />
      <Choice
        name="way"
        legend="How it is paid"
        required
        columns={2}
        defaultValue={state.way}
        error={problems.way}
        options={[
          { value: 'LINK', label: 'By link', hint: 'The renter gets an e-mail and pays when it suits them.' },
          {
            value: 'STORED_CARD',
            label: card ? `From ${card.label}` : 'From a stored card',
            hint: card
              ? `Up to ${say(card.leftMinor)}, until ${card.until}: the renter agreed to it when booking.`
              : 'The renter has not agreed to that, or it is over.',
            disabled: !card || card.leftMinor === 0,
          },
        ]}
      />
      <p className="rounded-control border border-line bg-sunken p-4 text-sm">
        {whatHappens(live, { amount, renter, card, vat: vatOf(live, minor, vatRateBp, say) })}
      </p>
      <SubmitButton tone="signal" wide pendingLabel="Asking …">
        {live.way === 'STORED_CARD' ? `Charge ${amount}` : `Ask for ${amount}`}
      </SubmitButton>
    </form>
  )
}

const REASONS = ['DAMAGE', 'DELAY', 'OTHER'] as const satisfies AskedReason[]

type Typed = { amount: string; reason: string; way: string }
type Said = { amount: string; renter: string; card: CardChoice; vat: string }

function whatHappens({ way }: Typed, { amount, renter, card, vat }: Said): string {
  if (way === 'STORED_CARD' && card)
    return `${renter} is told by e-mail, and ${card.label} is charged ${amount}${vat} right after. If the bank declines, nothing is taken and you can send a link.`
  return `${renter} gets an e-mail that asks for ${amount}${vat}, with the reason, your note and how to object. The page of the booking asks for it too.`
}

function vatOf(
  { reason }: Typed,
  minor: number,
  rates: Props['vatRateBp'],
  say: (minor: number) => string,
): string {
  const rateBp = rates[reason as AskedReason] ?? 0
  return minor > 0 && rateBp > 0 ? `, ${say(vatWithin(minor, rateBp))} of it VAT,` : ''
}

function typedIn(form: HTMLFormElement): Typed {
  const data = new FormData(form)
  const text = (name: string) => String(data.get(name) ?? '')
  return { amount: text('amount'), reason: text('reason'), way: text('way') }
}
