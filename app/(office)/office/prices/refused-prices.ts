import { sentenceFor } from '@/app/_words/refusals'
import { markOf } from '@/lib/booking/change-opening'
import type { ChangePricesRefusal, NewPrices } from '@/lib/booking/change-prices'
import { findRepriced, type Repriced } from '@/lib/booking/find-repriced'
import { findPricedProducts } from '@/lib/inventory/find-priced-products'
import { formatMoney } from '@/lib/money'
import type { Refused } from '@/lib/outcome'
import { formatPeriod } from '@/lib/period'
import { fresh, type PriceState, type RepricedLine, type Typed } from './form-state'

/** The business said no: why, or with the bookings that have to be looked at first. */
export async function refusedPrices(
  prices: NewPrices,
  typed: Typed,
  refusal: Refused<ChangePricesRefusal>,
  at: Date,
): Promise<PriceState> {
  const problem = sentenceFor(refusal)
  if (refusal.code !== 'bookings-priced-otherwise') return { ...fresh(typed), problem }
  const changes = (await findPricedProducts()).flatMap(({ id, prices: before }) => {
    const after = prices.get(id)
    return after ? [[id, { before, after }] as const] : []
  })
  const repriced = await findRepriced(new Map(changes), at)
  return { ...fresh(typed), problem, repriced: repriced.map(lineOf), seen: markOf(repriced) }
}

function lineOf({ number, contactName: name, description, currency, ...row }: Repriced): RepricedLine {
  const say = (minor: number) => formatMoney({ minor, currency })
  const now =
    row.nowMinor === null
      ? 'not be rented out'
      : `cost ${say(row.nowMinor)}${row.isReduced ? REDUCED[row.hasOtherDates ? 'dates' : 'coupon'] : ''}`
  const changed = row.hasOtherDates ? ' when its dates were changed' : ''
  return {
    number,
    name,
    when: formatPeriod({ from: row.fromAt, until: row.untilAt }, row.timeZone),
    what: `${description}: agreed ${say(row.agreedMinor)}${changed}, would now ${now}`,
  }
}

const REDUCED = { coupon: ' before any coupon', dates: ' before any coupon and with nothing let go' }
