import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'
import { formatDays } from './opening'

/** What is refused about prices and coupons, in English. */
export const ABOUT_PRICES = {
  'no-price': ({ description, day, season, lastDay }: Facts) =>
    season
      ? `${description} is not rented out then: “${season}” lasts until ${formatDays(String(lastDay))}. Please choose other dates.`
      : `There is no price yet for ${description} on ${formatDays(String(day))}. Please choose other dates, or call us.`,
  // coupons
  'coupon-unknown': ({ code }: Facts) =>
    `There is no coupon “${code}”. Check the letters, or empty the field to book without one.`,
  'coupon-over': ({ code, firstDay, bookedOn }: Facts) =>
    firstDay && String(bookedOn) < String(firstDay)
      ? `Coupon ${code} can be used from ${formatDays(String(firstDay))} on. Empty the field to book without it.`
      : `Coupon ${code} can no longer be used. Empty the field to book without it.`,
  'coupon-other-dates': ({ code, firstDay, lastDay }: Facts) =>
    `Coupon ${code} is for pick-ups ${spanOf(firstDay, lastDay)}. Choose other dates, or empty the field.`,
  'coupon-other-gear': ({ code }: Facts) =>
    `Coupon ${code} does not count for anything in your booking. Choose other gear, or empty the field.`,
  'coupon-too-little': ({ code, leastMinor, currency }: Facts) =>
    `Coupon ${code} counts from a rent of ${money(leastMinor, currency)} on. Add something, or empty the field.`,
  'coupon-used-up': ({ code }: Facts) =>
    `Coupon ${code} has been used as often as it may be. Empty the field to book without it.`,
  'coupon-used-already': ({ code, most }: Facts) =>
    `Coupon ${code} may be used ${Number(most) === 1 ? 'once' : `${most} times`} by each person, and you have done so; an unpaid booking counts for a quarter of an hour. Empty the field to book without it.`,
  // publishing prices
  'prices-missing': ({ product }: Facts) =>
    `${whose(product)}there is no price at all. Enter the standing price list, or a season.`,
  'day-price-missing': ({ product, name }: Facts) =>
    `${whose(product)}${name ? `the season “${name}”` : 'the standing list'} needs a price for a day or an hour, so that every rental can be priced.`,
  'price-seasons-overlap': ({ product, name, other, day }: Facts) =>
    `${whose(product)}“${name}” and “${other}” both hold on ${formatDays(String(day))}. A day has one price list.`,
  'price-seasons-too-many': ({ product, most }: Facts) =>
    `${whose(product)}${most} seasons at the most. Remove some that are over.`,
  'discounts-crossed': ({ product }: Facts) =>
    `${whose(product)}discounts for long rentals have to grow: more days, more per cent.`,
  'deposit-crossed': ({ product }: Facts) =>
    `${whose(product)}the highest deposit is lower than the lowest one.`,
  'prices-gap': ({ product, days, more }: Facts) =>
    `${whose(product)}no price list covers ${gapsOf(days)}${Number(more) > 0 ? ' and later days' : ''}. Add a season for these days, one without prices if it is not rented out then, or a standing list.`,
  'bookings-priced-otherwise': ({ count }: Facts) =>
    `With these prices ${Number(count) === 1 ? 'one booking' : `${count} bookings`} would be priced otherwise. Nothing has been saved: look at the list, then save once more. They keep the price that was agreed.`,
  'coupon-taken': ({ code }: Facts) =>
    `There is a coupon ${code} already. Change that one, or take another code.`,
} as const satisfies Record<string, (facts: Facts) => string>

const money = (minor: Facts[string] | undefined, currency: Facts[string] | undefined) =>
  formatMoney({ minor: Number(minor), currency: String(currency) })

function spanOf(first: Facts[string] | undefined, last: Facts[string] | undefined): string {
  if (first && last) return formatDays(String(first), String(last))
  return first ? `from ${formatDays(String(first))} on` : `until ${formatDays(String(last))}`
}

const whose = (product: Facts[string] | undefined): string => `${product}: `

const gapsOf = (days: Facts[string] | undefined): string =>
  String(days)
    .split(',')
    .map((span) => formatDays(...(span.split('/') as [string, string])))
    .join('; ')
