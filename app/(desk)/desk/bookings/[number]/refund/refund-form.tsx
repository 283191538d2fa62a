'use client'

import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react'
import { Choice } from '@/app/_ui/choice'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextArea } from '@/app/_ui/text-input'
import { REFUND_REASON_WORDS } from '@/app/_words/refund-reasons'
import type { RefundReason } from '@/lib/generated/prisma/enums'
import { formatMoney, readMinor } from '@/lib/money'
import { planKey, planRefund, type Returnable } from '@/lib/payment/plan-refund'
import { CHOSEN_REASONS, REFUND_REASONS } from '@/lib/payment/refund-reason'
import { PlanList } from './plan-list'
import type { RefundState } from './read-refund'

type Props = {
  /** Bound to its booking by the page. */
  action: (state: RefundState, form: FormData) => Promise<RefundState>
  requestId: string
  taken: Returnable[]
  currency: string
  renter: string
  timeZone: string
}

/**
 * How much and why; above the button stands how it goes back, part by part, and the button does just that. Without
 * JavaScript the first press shows the plan, and the second one carries it out.
 */
export function RefundForm({ action, requestId, taken, currency, renter, timeZone }: Props) {
  const [state, send] = useActionState(action, { amount: '', reason: '', note: '', problems: {} })
  const [live, setLive] = useState({ amount: state.amount, reason: state.reason })
  const form = useRef<HTMLFormElement>(null)
  // Whoever cannot see the sentence is taken to it.
  useEffect(() => {
    if (state.problems) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])
  const follow = (event: FormEvent<HTMLFormElement>) => setLive(typedIn(event.currentTarget))
  const { allowed, left, minor, parts } = planOf(live, taken)
  const { problems } = state
  return (
    <form ref={form} action={send} onInput={follow} className="grid gap-6" noValidate>
      {problems.form && (
        <Notice tone="attention" announce>
          {problems.form}
        </Notice>
      )}
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="currency" value={currency} />
      <input type="hidden" name="seen" value={planKey(parts)} />
      <Choice
        name="reason"
        legend="Why"
        required
        columns={2}
        defaultValue={state.reason}
        error={problems.reason}
        options={CHOSEN_REASONS.map((reason) => ({
          value: reason,
          label: REFUND_REASON_WORDS.en[reason].name,
          hint: REFUND_REASON_WORDS.en[reason].allows,
        }))}
      />
      <MoneyInput
        label="Amount"
        name="amount"
        currency={currency}
        hint={`Up to ${formatMoney({ minor: left, currency })}${allowed ? ' for this reason' : ''}, with at most two decimals.`}
        required
        defaultValue={state.amount}
        error={problems.amount}
      />
      <TextArea
        label="Note to the renter"
        name="note"
        optional
        hint="It stands in the letter and on the receipt."
        defaultValue={state.note}
        error={problems.note}
      />
      <div className="grid gap-3 rounded-control border border-line bg-sunken p-4" aria-live="polite">
        <p className="font-medium">How it goes back</p>
        {parts.length > 0 ? (
          <PlanList parts={parts} taken={taken} currency={currency} timeZone={timeZone} />
        ) : (
          <p className="text-sm text-ink-soft">
            {minor > left
              ? `That is more than can go back for this reason: ${formatMoney({ minor: left, currency })}.`
              : 'Say why and how much: the newest capture goes back first, and what is too old for its gateway is to be paid back in another way.'}
          </p>
        )}
        <p className="text-sm text-ink-soft">
          {renter} gets one letter with the reason, your note and a receipt for each part.
        </p>
      </div>
      <SubmitButton tone="signal" wide pendingLabel="Paying back …">
        Pay back {parts.length > 0 ? formatMoney({ minor, currency }) : 'the amount'}
      </SubmitButton>
    </form>
  )
}

type Typed = { amount: string; reason: string }

function planOf({ amount, reason }: Typed, taken: Returnable[]) {
  const rule = reason in REFUND_REASONS ? REFUND_REASONS[reason as RefundReason] : null
  const own = rule ? taken.filter(({ purpose }) => rule.of.includes(purpose)) : taken
  const left = own.reduce((sum, { leftMinor }) => sum + leftMinor, 0)
  const minor = readMinor(amount) ?? 0
  const isPlanned = rule !== null && minor > 0 && minor <= left
  return { allowed: rule !== null, left, minor, parts: isPlanned ? planRefund(minor, own) : [] }
}

function typedIn(form: HTMLFormElement): Typed {
  const data = new FormData(form)
  return { amount: String(data.get('amount') ?? ''), reason: String(data.get('reason') ?? '') }
}
