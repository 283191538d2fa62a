'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { Choice } from '@/app/_ui/choice'
import { Fieldset } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { keepCoupon } from './actions'
import { ProductChoice } from './product-choice'
import type { TypedCoupon } from './typed-coupon'

type CouponFormProps = { typed: TypedCoupon; currency: string; products: { id: string; name: string }[] }

/** A code, what it takes off, and within which limits; an empty limit is none. */
export function CouponForm({ typed: given, currency, products }: CouponFormProps) {
  const [state, send] = useActionState(keepCoupon, { typed: given, problems: {} })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems } = state
  const field = (name: string) => ({
    name,
    defaultValue: typed[name],
    error: problems[name],
    autoComplete: 'off',
  })
  const number = (name: string) => ({ ...field(name), inputMode: 'numeric' as const })
  const day = (name: string) => ({ ...field(name), type: 'date', optional: true })
  return (
    <form ref={form} action={send} className="group/form grid max-w-2xl gap-8" noValidate>
      <input type="hidden" name="id" value={given.id ?? ''} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextInput label="Code" hint="Renters type it in any case." required {...field('code')} />
        <TextInput label="What it is for" hint="Only colleagues read it." optional {...field('note')} />
      </div>
      <div className="grid gap-4">
        <Choice
          name="kind"
          legend="What it takes off the rent"
          columns={2}
          defaultValue={typed.kind || 'percent'}
          options={[
            { value: 'percent', label: 'A share', hint: 'Per cent of the rent, 90 at the most' },
            {
              value: 'amount',
              label: 'An amount',
              hint: `1 ${currency} of each line stays to be paid`,
            },
          ]}
        />
        <div className="max-w-40 group-has-[[value=amount]:checked]/form:hidden">
          <TextInput label="Per cent" {...number('percent')} />
        </div>
        <div className="hidden max-w-40 group-has-[[value=amount]:checked]/form:block">
          <TextInput label={`Amount, ${currency}`} {...field('amount')} inputMode="decimal" />
        </div>
      </div>
      <Fieldset id="when" legend="When it counts" hint="Both days included, in the shop’s own time.">
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextInput label="Picked up from" {...day('rentedFrom')} />
          <TextInput label="Picked up until" {...day('rentedUntil')} />
          <TextInput label="Booked from" {...day('bookedFrom')} />
          <TextInput label="Booked until" {...day('bookedUntil')} />
        </div>
      </Fieldset>
      <Fieldset id="limits" legend="How often, and for what">
        <div className="grid items-start gap-4 sm:grid-cols-3">
          <TextInput label="Uses in total" optional {...number('mostUses')} />
          <TextInput label="Uses by each e-mail" optional {...number('mostUsesEach')} />
          <TextInput label={`From a rent of, ${currency}`} optional {...field('least')} inputMode="decimal" />
        </div>
        <ProductChoice products={products} chosen={(typed.products ?? '').split(',')} />
      </Fieldset>
      {given.id && (
        <Checkbox
          name="stopped"
          value="yes"
          label="Stopped: nobody can use it any more"
          hint="Bookings that used it keep their price."
          defaultChecked={typed.stopped === 'yes'}
        />
      )}
      <SubmitButton pendingLabel="Saving …" className="justify-self-start">
        {given.id ? 'Save the coupon' : 'Add the coupon'}
      </SubmitButton>
    </form>
  )
}
