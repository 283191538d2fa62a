'use client'

import { useActionState, useRef, useState } from 'react'
import { Fieldset } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import type { ProductPrices } from '@/lib/inventory/price-list'
import { savePrices } from './actions'
import { fresh, type PriceState, type Typed, typedIn } from './form-state'
import { RepricedList } from './repriced-list'
import { DepositFields, DiscountFields, WeekdayFields } from './rule-fields'
import { SeasonFields } from './season-fields'
import { TierFields } from './tier-fields'
import { TryOut } from './try-out'

type PriceFormProps = { typed: Typed; saved: ProductPrices; currency: string }

/** Everything that says what one product costs, with a try-out that follows what is typed. */
export function PriceForm({ typed: given, saved, currency }: PriceFormProps) {
  const [state, send] = useActionState(savePrices, fresh(given))
  const [live, setLive] = useState<{ of: PriceState; typed: Typed }>()
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const follow = () => form.current && setLive({ of: state, typed: typedIn(new FormData(form.current)) })
  // An answer brings everything typed back; from then on only what is typed after it counts.
  const typed = live?.of === state ? live.typed : state.typed
  const isWarned = state.repriced.length > 0
  return (
    <form ref={form} action={send} onInput={follow} className="grid grid-cols-1 gap-8" noValidate>
      <RepricedList state={state} />
      <input type="hidden" name="product" value={given.product} />
      <Fieldset
        id="standing"
        legend="Standing list"
        hint="Holds on every day that no season covers. Renters pay the cheapest combination. Empty: only seasons hold."
      >
        <TierFields prefix="t" state={state} currency={currency} />
      </Fieldset>
      <SeasonFields state={state} currency={currency} />
      <WeekdayFields state={state} />
      <DiscountFields state={state} />
      <DepositFields state={state} currency={currency} />
      <TryOut typed={typed} saved={saved} currency={currency} />
      <SubmitButton
        tone={isWarned ? 'signal' : 'primary'}
        pendingLabel="Saving …"
        className="justify-self-start"
      >
        {isWarned ? 'Save all the same' : 'Save the prices'}
      </SubmitButton>
    </form>
  )
}
