import { type Db, prisma } from '@/lib/db'
import type { ProductPrices } from '@/lib/inventory/price-list'
import { type Priced, pricing } from './price-over'

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
  /** Less was agreed than the lists say, by a coupon; `nowMinor` has nothing taken off. */
  isReduced: boolean
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
      booking: {
        select: {
          number: true,
          contactName: true,
          fromAt: true,
          untilAt: true,
          currency: true,
          location: { select: { timeZone: true } },
        },
      },
    },
    orderBy: [{ booking: { fromAt: 'asc' } }, { booking: { number: 'asc' } }, { position: 'asc' }],
  })
  return rows.flatMap(({ productId, description, quantity, rentMinor, booking }) => {
    // What came along at no price costs nothing by any list.
    if (rentMinor === 0) return []
    const { location, ...rest } = booking
    const { before, after } = changes.get(productId)!
    const priceFor = pricing({ from: rest.fromAt, until: rest.untilAt }, location.timeZone)
    const [was, is] = [before, after].map((prices) => priceFor({ ...prices, prices }))
    if (sumsOf(was) === sumsOf(is)) return []
    const nowMinor = is ? is.rentMinor * quantity : null
    const agreed = { agreedMinor: rentMinor, isReduced: was != null && rentMinor < was.rentMinor * quantity }
    return [{ ...rest, timeZone: location.timeZone, description, ...agreed, nowMinor }]
  })
}

const sumsOf = (priced: Priced | null | undefined): string =>
  priced ? `${priced.rentMinor} ${priced.depositMinor}` : 'none'
