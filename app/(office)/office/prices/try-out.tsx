import { PriceTrace } from '@/app/_price/price-trace'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { depositOf } from '@/lib/booking/deposit-of'
import { priceOf } from '@/lib/booking/price'
import type { ProductPrices } from '@/lib/inventory/price-list'
import type { Typed } from './form-state'
import { isDay } from './read-figures'
import { readPrices } from './typed-prices'

type TryOutProps = { typed: Typed; saved: ProductPrices; currency: string }

/** What some days from a day on cost now, and what they would with what stands in the form; nothing is saved for it. */
export function TryOut({ typed, saved, currency }: TryOutProps) {
  const [day, days] = [typed.tryDay ?? '', Number(typed.tryDays ?? '')]
  const isAsked = isDay(day) && Number.isInteger(days) && days >= 1 && days <= 90
  const read = readPrices(typed)
  return (
    <Card title="Try it out" level={3} tone="sunken">
      <div className="flex flex-wrap items-start gap-3">
        <TextInput label="Picked up" type="date" name="tryDay" defaultValue={typed.tryDay} />
        <TextInput
          label="For days"
          name="tryDays"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed.tryDays}
          className="max-w-24 text-right tabular-nums"
        />
      </div>
      <noscript>
        <SubmitButton tone="quiet" size="small" name="intent" value="try">
          Work it out
        </SubmitButton>
      </noscript>
      {isAsked ? (
        <div className="grid items-start gap-x-8 gap-y-4 sm:grid-cols-2" aria-live="polite">
          <Result title="As it is now" prices={saved} day={day} days={days} currency={currency} />
          {'prices' in read ? (
            <Result
              title="As it stands here"
              prices={read.prices}
              day={day}
              days={days}
              currency={currency}
            />
          ) : (
            <p className="text-ink-soft">Something above cannot be read yet.</p>
          )}
        </div>
      ) : (
        <p className="text-ink-soft">Choose a day and from 1 to 90 days.</p>
      )}
    </Card>
  )
}

type ResultProps = { title: string; prices: ProductPrices; day: string; days: number; currency: string }

function Result({ title, prices, day, days, currency }: ResultProps) {
  const price = priceOf(prices, day, days * 24 * 60)
  return (
    <div className="grid gap-1.5">
      <h4 className="text-sm font-normal text-ink-soft">{title}</h4>
      {price ? (
        <>
          <p className="text-xl font-semibold">
            <Amount minor={price.totalMinor} currency={currency} />
          </p>
          <PriceTrace trace={price.trace} currency={currency} />
          <p className="text-sm text-ink-soft">
            Deposit <Amount minor={depositOf(prices, price.totalMinor)} currency={currency} />
          </p>
        </>
      ) : (
        <p className="font-medium">No price: one of these days is in no list.</p>
      )}
    </div>
  )
}
