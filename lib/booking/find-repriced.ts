import { type Db, prisma } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { ProductPrices } from '@/lib/inventory/price-list'
import { agreedByLine } from './agreed-by-line'
import { type Priced, pricing } from './price-over'
import type { Quote } from './quote'

/** A booking that would be priced otherwise from now on; it keeps `agreedMinor`. `nowMinor` null: the days have no price any more. */
export type Repriced = {
  number: string
  contactName: string
  fromAt: Date
  untilAt: Date
  timeZone: string
  description: string
  currency: string
  agreedMinor: number
  /** Less was agreed than the lists say, by a coupon or when the dates were changed; `nowMinor` has nothing taken off. */
  isReduced: boolean
  /** It was agreed for other dates than were booked at first. */
  hasOtherDates: boolean
  nowMinor: number | null
}

export type PriceChange = { before: ProductPrices; after: ProductPrices }

/** The bookings still to begin with a line that other prices would price otherwise, rent or deposit, in order of their start. */
export async function findRepriced(
  changes: Map<string, PriceChange>,
  at: Date,
  db: Db = prisma,
): Promise<Repriced[]> {
  const rows = await db.bookingLine.findMany({
    where: {
      productId: { in: [...changes.keys()] },
      booking: { state: { in: ['HELD', 'CONFIRMED'] }, fromAt: { gt: at } },
    },
    select: {
      productId: true,
      description: true,
      quantity: true,
      rentMinor: true,
      position: true,
      booking: { select: BOOKING },
    },
    orderBy: [{ booking: { fromAt: 'asc' } }, { booking: { number: 'asc' } }, { position: 'asc' }],
  })
  return rows.flatMap(({ productId, description, quantity, rentMinor, position, booking }) => {
    // What came along at no price costs nothing by any list.
    if (rentMinor === 0) return []
    const { location, quote, lines, amendments, rentMinor: bookedMinor, ...rest } = booking
    const { before, after } = changes.get(productId)!
    const priceFor = pricing({ from: rest.fromAt, until: rest.untilAt }, location.timeZone)
    const [was, is] = [before, after].map((prices) => priceFor({ ...prices, prices }))
    if (sumsOf(was) === sumsOf(is)) return []
    const at = lines.findIndex((line) => line.position === position)
    const paid = quantity - ((quote as Partial<Quote>).lines?.[at]?.included ?? 0)
    const agreedMinor = agreedByLine({ rentMinor: bookedMinor, lines, amendments })[at]!
    const isReduced = was != null && agreedMinor < was.rentMinor * paid
    const agreed = { agreedMinor, isReduced, hasOtherDates: amendments.length > 0 }
    const nowMinor = is ? is.rentMinor * paid : null
    return [{ ...rest, timeZone: location.timeZone, description, ...agreed, nowMinor }]
  })
}

const BOOKING = {
  number: true,
  contactName: true,
  fromAt: true,
  untilAt: true,
  currency: true,
  rentMinor: true,
  quote: true,
  location: { select: { timeZone: true } },
  lines: { select: { position: true, rentMinor: true }, orderBy: { position: 'asc' } },
  amendments: { select: { agreedMinor: true, quote: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.BookingSelect

const sumsOf = (priced: Priced | null | undefined): string =>
  priced ? `${priced.rentMinor} ${priced.depositMinor}` : 'none'
