import { TextInput } from '@/app/_ui/text-input'
import { PRICE_UNITS } from '@/app/_words/price-units'
import { UNITS } from '@/lib/inventory/product'
import type { PriceState } from './form-state'
import { TIER_FIELDS } from './typed-prices'

type TierFieldsProps = { prefix: string; state: PriceState; currency: string }

/** What a list asks for each span of time; a span without a price is not offered. */
export const TierFields = ({ prefix, state: { typed, problems }, currency }: TierFieldsProps) => (
  <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
    {UNITS.map((unit) => {
      const name = `${prefix}${TIER_FIELDS[unit]}`
      return (
        <TextInput
          key={name}
          label={
            <>
              {PRICE_UNITS.en[unit].span}, {currency}
            </>
          }
          name={name}
          inputMode="decimal"
          autoComplete="off"
          className="text-right tabular-nums"
          defaultValue={typed[name]}
          error={problems[name]}
        />
      )
    })}
  </div>
)
