'use client'

import { useActionState, useRef } from 'react'
import { type Option, Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveGateway } from './actions'
import { fresh } from './form-state'

type Props = { shop: string; chosen: string; options: Option[] }

/** Through which gateway a shop takes its payments. */
export function GatewayForm({ shop, chosen, options }: Props) {
  const [state, send] = useActionState(saveGateway, fresh({ shop, gateway: chosen }))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  return (
    <form ref={form} action={send} className="grid max-w-xl gap-5" noValidate>
      <input type="hidden" name="shop" value={shop} />
      <Select
        label="Payment gateway"
        hint="For what is booked or asked for from now on. Payments that exist stay where they were made, with their deposits and refunds."
        name="gateway"
        defaultValue={state.typed.gateway}
        options={options}
        error={state.problems.gateway}
      />
      <SubmitButton pendingLabel="Saving …" className="justify-self-start">
        Save the gateway
      </SubmitButton>
    </form>
  )
}
