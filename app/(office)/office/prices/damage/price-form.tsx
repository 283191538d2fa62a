'use client'

import { useActionState, useRef } from 'react'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'

export type PriceFormState = {
  product: string
  name: string
  amount: string
  problems: { name?: string; amount?: string; form?: string }
}

const EMPTY: PriceFormState = { product: '', name: '', amount: '', problems: {} }

type Props = {
  action: (state: PriceFormState, form: FormData) => Promise<PriceFormState>
  products: { id: string; name: string }[]
  currency: string
}

/** What kind of damage, for what, and what it costs. */
export function PriceForm({ action, products, currency }: Props) {
  const [state, send] = useActionState(action, EMPTY)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { problems } = state
  return (
    <form ref={form} action={send} className="grid grid-cols-1 gap-4" noValidate>
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      <Select
        label="For"
        name="product"
        defaultValue={state.product}
        options={[
          { value: '', label: 'All gear' },
          ...products.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextInput
        label="What"
        name="name"
        required
        autoComplete="off"
        placeholder="Bent wheel, trued or replaced"
        defaultValue={state.name}
        error={problems.name}
      />
      <MoneyInput
        label="Costs"
        name="amount"
        currency={currency}
        required
        defaultValue={state.amount}
        error={problems.amount}
      />
      <div>
        <SubmitButton pendingLabel="Adding …">Add the price</SubmitButton>
      </div>
    </form>
  )
}
