import { prisma } from '@/lib/db'
import {
  type ChangeNoRoom,
  type ChangingPlace,
  findChanging,
  fitInto,
  longestEnd,
} from '@/lib/inventory/changing-stays'
import type { Opening } from '@/lib/inventory/day-plan'
import { type Refused, refused } from '@/lib/outcome'
import { formatInstant, formatPeriod, type Period } from '@/lib/period'
import { type ChangingBooking, thingsOf } from './judge-change'
import { byDistance, MOST_DAYS, otherDays, otherHours } from './other-starts'
import { noPriceOver } from './price-gap'
import { findVariants } from './quote-lines'
import { refuseByRules } from './refuse-by-rules'
import { refusePeriod } from './rental-period'
import { shownEnd } from './shown-end'

/**
 * The gear of a booking is not free over the dates that its renter wants instead: says what is short, and the nearest that can
 * be had, which is the same length at another start (`better…`) and the wanted start with an earlier end (`longest…`). Who
 * has the gear is nobody's business.
 */
export async function refuseNotFree(
  booking: ChangingBooking,
  wanted: Period,
  { place, noRoom }: { place: ChangingPlace; noRoom: ChangeNoRoom },
  shop: Opening,
  at: Date,
): Promise<Refused<'not-free-then'>> {
  const { timeZone } = shop
  const places = await findChanging(prisma, booking.id, at)
  const better = await nearestFree(booking, wanted, places, shop, at)
  const until = longestAllowed(booking, wanted, places, shop, at)
  const line = booking.lines.find(({ variantId }) => variantId === place.variantId)
  return refused('not-free-then', {
    description: line?.description ?? null,
    why: noRoom.why,
    timeZone,
    betterFrom: better?.from.toISOString() ?? null,
    betterUntil: better?.until.toISOString() ?? null,
    betterText: better && formatPeriod(better, timeZone),
    longestUntil: until?.toISOString() ?? null,
    longestText: until && formatInstant(until, timeZone),
  })
}

/** The latest earlier end that can be had from the wanted start on, and that the rules allow. */
function longestAllowed(
  booking: ChangingBooking,
  wanted: Period,
  places: ChangingPlace[],
  shop: Opening,
  at: Date,
): Date | null {
  const end = shownEnd(longestEnd(places, wanted, 'web'), { untilAt: wanted.from }, shop, at)
  const period = end && { ...wanted, until: end }
  if (!period || isOwn(booking, period)) return null
  return refuseByRules(ruled(booking, period), period, shop, at) ? null : end
}

/** The nearest other start, of the same length, that the shop, its rules and its prices allow and at which the gear is free. */
async function nearestFree(
  booking: ChangingBooking,
  wanted: Period,
  places: ChangingPlace[],
  shop: Opening,
  at: Date,
): Promise<Period | null> {
  const variants = await findVariants(booking.lines, { alsoWithdrawn: true })
  const products = [...variants.values()].map(({ product }) => product)
  const priced = products.filter(
    (product) => product.kind === 'RENTED' && !noPriceOver([product], wanted, shop.timeZone),
  )
  const starts = [...otherHours(wanted), ...otherDays(wanted, shop.timeZone, 1, MOST_DAYS)]
  const free = starts
    .toSorted(byDistance(wanted))
    .find(
      (period) =>
        period.from > at &&
        !isOwn(booking, period) &&
        !refusePeriod(period, shop, at) &&
        !refuseByRules(ruled(booking, period), period, shop, at) &&
        !noPriceOver(priced, period, shop.timeZone) &&
        fitInto(places, period, 'web').kind === 'fits',
    )
  return free ?? null
}

const isOwn = ({ fromAt, untilAt }: ChangingBooking, { from, until }: Period): boolean =>
  +from === +fromAt && +until === +untilAt

const ruled = ({ lines, fromAt }: ChangingBooking, { from }: Period) =>
  thingsOf(lines, { isOtherStart: +from !== +fromAt, isNoticed: true })
