import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'
import { formatDays } from './opening'

type Worth = { percent: number | null; amountMinor: number | null; currency: string }

/** "20 % off", "200 NOK off". */
export const sayWorth = ({ percent, amountMinor, currency }: Worth): string =>
  percent === null ? `${formatMoney({ minor: amountMinor ?? 0, currency })} off` : `${percent} % off`

/** "1 Jun 2027 – 31 Aug 2027", "from …", "until …", or null for any time. */
export function sayDays(first: string | null, last: string | null): string | null {
  if (first && last) return formatDays(first, last)
  if (first) return `from ${formatDays(first)} on`
  return last ? `until ${formatDays(last)}` : null
}

/** Everything a coupon is bound to, as the logbook keeps it. */
export function sayCouponFacts(facts: Facts): string {
  const text = (key: string) => (facts[key] ? String(facts[key]) : null)
  const number = (key: string) => (facts[key] ? Number(facts[key]) : null)
  const currency = text('currency') ?? ''
  const worth = sayWorth({ percent: number('percent'), amountMinor: number('amountMinor'), currency })
  const rented = sayDays(text('rentedFrom'), text('rentedUntil'))
  const booked = sayDays(text('bookedFrom'), text('bookedUntil'))
  const parts = [
    `${text('code') ?? ''}, ${worth}`,
    rented && `picked up ${rented}`,
    booked && `booked ${booked}`,
    number('leastMinor') && `from ${formatMoney({ minor: number('leastMinor') ?? 0, currency })} of rent on`,
    number('mostUses') && `${times(number('mostUses'))} in total`,
    number('mostUsesEach') && `${times(number('mostUsesEach'))} by each person`,
    text('products') && `only ${text('products')}`,
    text('stopped') && 'stopped',
  ]
  return parts.filter(Boolean).join(', ')
}

const times = (count: number | null): string => (count === 1 ? 'once' : `${count} times`)
