import { Fieldset } from '@/app/_ui/field'
import { TextInput } from '@/app/_ui/text-input'
import { WEEKDAYS } from '@/app/_words/opening'
import { MOST_DISCOUNTS } from '@/lib/inventory/price-list'
import type { PriceState } from './form-state'

type FieldsProps = { state: PriceState }

const figures = { inputMode: 'numeric', autoComplete: 'off', className: 'text-right tabular-nums' } as const

const fieldIn = ({ typed, problems }: PriceState, name: string) => ({
  ...figures,
  name,
  defaultValue: typed[name],
  error: problems[name],
})

/** What of its price a day costs that begins on a weekday. */
export const WeekdayFields = ({ state }: FieldsProps) => (
  <Fieldset
    id="weekdays"
    legend="Weekdays, per cent"
    hint="What of the price a day costs that begins then: 120 is a fifth more."
  >
    <div className="grid grid-cols-3 items-start gap-3 sm:grid-cols-7">
      {WEEKDAYS.map((day, at) => (
        <TextInput
          key={day}
          label={<abbr title={day}>{day.slice(0, 3)}</abbr>}
          {...fieldIn(state, `w${at + 1}`)}
        />
      ))}
    </div>
  </Fieldset>
)

const STEPS = Array.from({ length: MOST_DISCOUNTS }, (_, at) => at)

/** What is taken off long rentals. */
export const DiscountFields = ({ state }: FieldsProps) => (
  <Fieldset
    id="discounts"
    legend="Long rentals"
    hint="From so many days on, so many per cent off everything. Each longer step takes off more."
  >
    <div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
      {STEPS.map((at) => (
        <div key={at} className="grid grid-cols-2 items-start gap-3">
          <TextInput
            label={
              <>
                From days<span className="sr-only">, step {at + 1}</span>
              </>
            }
            {...fieldIn(state, `d${at}Days`)}
          />
          <TextInput
            label={
              <>
                Per cent off<span className="sr-only">, step {at + 1}</span>
              </>
            }
            {...fieldIn(state, `d${at}Percent`)}
          />
        </div>
      ))}
    </div>
  </Fieldset>
)

/** How much may be taken after damage, and the VAT in the price. */
export const DepositFields = ({ state, currency }: FieldsProps & { currency: string }) => (
  <Fieldset
    id="deposits"
    legend="Deposit and VAT"
    hint="With per cent the deposit is that share of the rent, in whole amounts, within the lowest and the highest."
  >
    <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
      <TextInput
        label={`Deposit, or lowest, ${currency}`}
        {...fieldIn(state, 'deposit')}
        inputMode="decimal"
      />
      <TextInput label="Per cent of the rent" optional {...fieldIn(state, 'depositPercent')} />
      <TextInput
        label={`Highest, ${currency}`}
        optional
        {...fieldIn(state, 'depositMost')}
        inputMode="decimal"
      />
      <TextInput label="VAT, per cent" {...fieldIn(state, 'vat')} inputMode="decimal" />
    </div>
  </Fieldset>
)
