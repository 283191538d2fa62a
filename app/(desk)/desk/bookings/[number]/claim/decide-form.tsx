'use client'

import { type FormEvent, useActionState, useRef, useState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextArea } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { NOTHING_TYPED, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { formatMoney, readMinor } from '@/lib/money'
import { Sums } from './sums'

type Item = { id: string; description: string; claimedMinor: number; agreedMinor: number | null }

type Props = {
  action: (state: UnitsState, form: FormData) => Promise<UnitsState>
  items: Item[]
  currency: string
  deposit: { leftMinor: number; until: string | null }
}

/** How much of each item stays with the renter, and why; at most what was claimed. */
export function DecideForm({ action, items, currency, deposit }: Props) {
  const [state, send] = useActionState(action, NOTHING_TYPED)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const [sum, setSum] = useState(items.reduce((total, { claimedMinor }) => total + claimedMinor, 0))
  const { typed, problems } = state
  const say = (minor: number) => formatMoney({ minor, currency })
  const follow = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    const data = new FormData(currentTarget)
    setSum(items.reduce((total, { id }) => total + (readMinor(String(data.get(`amount-${id}`))) ?? 0), 0))
  }
  return (
    <form ref={form} action={send} onInput={follow} className="grid grid-cols-1 gap-4" noValidate>
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      {items.map(({ id, description, claimedMinor, agreedMinor }) => (
        <MoneyInput
          key={id}
          label={description}
          name={`amount-${id}`}
          currency={currency}
          hint={`Claimed ${say(claimedMinor)}${agreedMinor === null ? '' : `, the renter agrees to ${say(agreedMinor)}`}`}
          defaultValue={typed[`amount-${id}`] ?? String(claimedMinor / 100)}
        />
      ))}
      <TextArea
        label="Why"
        name="note"
        required
        hint="The renter reads it in the letter."
        defaultValue={typed.note}
      />
      <Sums sum={sum} currency={currency} deposit={deposit} />
      <div>
        <SubmitButton tone="signal" pendingLabel="Deciding …">
          Decide: {say(sum)}
        </SubmitButton>
      </div>
    </form>
  )
}
