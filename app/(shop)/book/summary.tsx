import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { Icon } from '@/app/_ui/icon'
import { Period } from '@/app/_ui/period'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'
import { LineTrace } from '@/app/(shop)/_price/line-trace'
import type { Quote } from '@/lib/booking/quote'
import { gearOf } from './read-lines'

/** When, where, and what, each with its price and how that came about. */
export function Summary({ quote, dates }: { quote: Quote; dates: Dates }) {
  const { currency, lines } = quote
  const { location, period, typed } = dates
  return (
    <>
      <ul className="grid gap-2">
        <li className="flex gap-2.5">
          <Icon name="calendar" className="mt-0.5 flex-none text-fjord" />
          <Period {...period} timeZone={location.timeZone} year />
        </li>
        <li className="flex gap-2.5">
          <Icon name="pin" className="mt-0.5 flex-none text-fjord" />
          <span>
            {location.name}
            <span className="block text-sm text-ink-soft">
              {location.street}, {location.postcode} {location.city}
            </span>
          </span>
        </li>
      </ul>
      <ul className="grid gap-3 border-t border-line pt-4">
        {lines.map((line) => (
          <li key={line.variantId} className="grid gap-1">
            <p className="flex justify-between gap-4 font-semibold">
              <span className="min-w-0">
                {line.quantity > 1 && `${line.quantity} × `}
                {line.description}
              </span>
              <Amount minor={line.rentMinor} currency={currency} />
            </p>
            <LineTrace line={line} currency={currency} />
            {lines.length > 1 && (
              <Link
                className="link w-fit text-sm"
                href={withDates('/book', typed, gearOf(lines.filter((other) => other !== line)))}
              >
                Take {line.description} out
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p>
        <Link className="link" href={withDates('/gear', typed, gearOf(lines))}>
          Add more, or change something
        </Link>
      </p>
    </>
  )
}
