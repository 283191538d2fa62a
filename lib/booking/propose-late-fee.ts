import type { Tx } from '@/lib/db'
import { findOpening } from '@/lib/inventory/find-opening'
import { PRODUCT_PRICE_COLUMNS, priceListOf } from '@/lib/inventory/price-list'
import { dayOf } from '@/lib/period'
import { type LateFee, type LateThing, lateFee } from './late-fee'
import { latePolicy } from './late-policy'
import { priceOf } from './price'

/**
 * What the renter owes for being late, by what they were promised, written down for somebody to decide; nothing when it was
 * in time, or nothing was said about it. When the last unit is back.
 */
export async function proposeLateFee(tx: Tx, bookingId: string): Promise<LateFee | null> {
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      ...{ untilAt: true, latePolicy: true, locationId: true },
      lines: {
        select: {
          ...{ description: true, quantity: true },
          product: { select: PRODUCT_PRICE_COLUMNS },
          allocations: { select: { outing: { select: { endedAt: true } } } },
        },
        orderBy: { position: 'asc' },
      },
    },
  })
  if (booking.latePolicy === null) return null
  const shop = await findOpening(tx, booking.locationId)
  const things = booking.lines.flatMap((line) => thingsOf(line, booking.untilAt, shop.timeZone))
  const fee = lateFee(things, booking.untilAt, latePolicy.parse(booking.latePolicy), shop)
  if (fee) {
    const { totalMinor: lateMinor, steps } = fee
    await tx.booking.update({ where: { id: bookingId }, data: { lateMinor, late: { steps } } })
  }
  return fee
}

type Line = {
  description: string
  quantity: number
  product: Parameters<typeof priceListOf>[0]
  allocations: { outing: { endedAt: Date | null } | null }[]
}

const HOUR = 60

/** The things of a line that are late; what is made of several parts is as late as the last of them. */
function thingsOf(
  { description, quantity, product, allocations }: Line,
  dueAt: Date,
  timeZone: string,
): LateThing[] {
  const prices = priceListOf(product)
  const day = priceOf(prices, dayOf(dueAt, timeZone), 24 * HOUR)
  // Where that day has no price, nobody can say what it would have cost.
  if (!day) return []
  const hasHours = prices.tiers.some(({ unit }) => unit === 'HOUR')
  const hour = hasHours ? priceOf(prices, dayOf(dueAt, timeZone), HOUR) : null
  const ends = allocations
    .flatMap(({ outing }) => outing?.endedAt ?? [])
    .sort((a, b) => b.getTime() - a.getTime())
  const parts = Math.max(1, Math.round(ends.length / quantity))
  return ends
    .filter((_, at) => at % parts === 0)
    .map((backAt) => ({ description, dayMinor: day.totalMinor, hourMinor: hour?.totalMinor ?? null, backAt }))
    .filter(({ backAt }) => backAt > dueAt)
}
