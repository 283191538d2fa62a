'use client'

import { type FormEvent, type ReactNode, useActionState, useRef, useState } from 'react'
import { PhotoInput } from '@/app/_photos/photo-input'
import { Choice } from '@/app/_ui/choice'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextArea } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { formatMoney } from '@/lib/money'
import { QuickPicks } from './quick-picks'
import type { ClaimState } from './read-claim'
import { type Claimed, readAmount, WhatHappens } from './what-happens'

type Props = {
  /** Bound to its booking by the page: bound in here, React would never finish answering a form sent without JavaScript. */
  action: (state: ClaimState, form: FormData) => Promise<ClaimState>
  requestId: string
  deposit: { currency: string; left: number; isPaidIn: boolean; method: string }
  renter: string
  vatRateBp: Record<'DAMAGE' | 'DELAY', number>
  typed: { amount: string; reason: string }
  /** What pressing the button may cost us. */
  risk: ReactNode
}

/** How much, why, and what the renter is told. Above the button stands, in one sentence, what it will do. */
export function CaptureForm({ action, requestId, deposit, renter, vatRateBp, typed, risk }: Props) {
  const empty: ClaimState = { ...typed, note: '', problems: {} }
  const [state, send] = useActionState(action, empty)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const [live, setLive] = useState<Claimed>(typed)
  const { currency, left, isPaidIn } = deposit
  const follow = (event: FormEvent<HTMLFormElement>) => setLive(claimedIn(event.currentTarget))
  const minor = readAmount(live.amount)
  const verb = isPaidIn ? 'Keep' : 'Capture'
  const { problems } = state
  return (
    <form ref={form} action={send} onInput={follow} className="grid gap-6" noValidate>
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="currency" value={currency} />
      <div className="grid gap-2">
        <MoneyInput
          label="Amount"
          name="amount"
          currency={currency}
          hint={`Up to ${formatMoney({ minor: left, currency })}, with at most two decimals.`}
          required
          defaultValue={state.amount}
          error={problems.amount}
        />
        <QuickPicks left={left} currency={currency} />
      </div>
      <Choice
        name="reason"
        legend="Why"
        required
        columns={2}
        defaultValue={state.reason}
        error={problems.reason}
        options={[
          { value: 'DAMAGE', label: 'Damage', hint: vatHint(vatRateBp.DAMAGE, 'Compensation') },
          { value: 'DELAY', label: 'Late return', hint: vatHint(vatRateBp.DELAY, 'Extra rental') },
        ]}
      />
      <TextArea
        label="Note to the renter"
        name="note"
        optional
        hint="It stands in the letter and on the receipt."
        placeholder="What happened, and how the amount came about"
        defaultValue={state.note}
        error={problems.note}
      />
      <PhotoInput
        hint="Up to six, of 10 MB at most. They are kept without the place where they were taken."
        error={problems.photos}
      />
      {risk}
      <WhatHappens claimed={live} renter={renter} deposit={deposit} vatRateBp={vatRateBp} />
      <SubmitButton tone="signal" wide pendingLabel={isPaidIn ? 'Keeping …' : 'Asking the bank …'}>
        {verb} {minor ? formatMoney({ minor, currency }) : 'the amount'}
      </SubmitButton>
    </form>
  )
}

const vatHint = (rateBp: number, what: string): string =>
  rateBp === 0
    ? `${what}: outside the scope of VAT, no VAT in it.`
    : `${what}: ${rateBp / 100} % VAT is in the amount.`

function claimedIn(form: HTMLFormElement): Claimed {
  const data = new FormData(form)
  return { amount: String(data.get('amount') ?? ''), reason: String(data.get('reason') ?? '') }
}
