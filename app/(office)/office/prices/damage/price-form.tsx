'use client'

import { useActionState } from 'react'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextInput } from '@/app/_ui/text-input'

export type PriceFormState = { product: string; name: string; amount: string; problem: string | null }

type Props = {
  action: (state: PriceFormState, form: FormData) => Promise<PriceFormState>
  products: { id: string; name: string }[]
  currency: string
}

/** What kind of damage, for what, and what it costs. */
export function PriceForm({ action, products, currency }: Props) {
  const [state, send] = useActionState(action, { product: '', name: '', amount: '', problem: null })
  return (
    <form action={send} className="grid grid-cols-1 gap-4" noValidate>
      {state.problem && (
        <Notice tone="problem" announce>
          {state.problem}
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
      />
      <MoneyInput label="Costs" name="amount" currency={currency} required defaultValue={state.amount} />
      <div>
        <SubmitButton pendingLabel="Adding …">Add the price</SubmitButton>
      </div>
    </form>
  )
}
