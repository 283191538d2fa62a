'use client'

import { useActionState, useRef } from 'react'
import { type Option, Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveGateway } from './actions'
import { fresh, type Typed } from './form-state'

/** `methods` are those that may go another way than all the others, each by its name and in words. */
type Props = { shop: string; chosen: Typed; usual: Option; gateways: Option[]; methods: [string, string][] }

/** Through which gateway a shop takes its payments. */
export function GatewayForm({ shop, chosen, usual, gateways, methods }: Props) {
  const [state, send] = useActionState(saveGateway, fresh({ shop, ...chosen }))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid max-w-2xl gap-8" noValidate>
      <input type="hidden" name="shop" value={shop} />
      <Select
        label="Payment gateway"
        hint="For what is booked or asked for from now on. Payments that exist stay where they were made, with their deposits and refunds."
        name="ANY"
        defaultValue={state.typed.ANY}
        options={[usual, ...gateways]}
        error={state.problems.ANY}
      />
      <fieldset className="grid gap-5 sm:grid-cols-2">
        <legend className="mb-1 text-lg font-semibold tracking-tight">Ways to pay that go another way</legend>
        <p className="text-sm text-ink-soft sm:col-span-2">
          Where one does, renters choose how to pay when they book, before they come to the gateway’s page. It
          decides how their deposit is kept, so they see that first. What is asked for by link later goes
          through the gateway above.
        </p>
        {methods.map(([name, label]) => (
          <Select
            key={name}
            label={label}
            name={name}
            defaultValue={state.typed[name]}
            options={[{ value: '', label: 'As all others' }, ...gateways]}
            error={state.problems[name]}
          />
        ))}
      </fieldset>
      <SubmitButton pendingLabel="Saving …" className="justify-self-start">
        Save the gateways
      </SubmitButton>
    </form>
  )
}
