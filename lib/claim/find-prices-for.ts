import { type Db, prisma } from '@/lib/db'
import { findPricesAt } from './find-prices-at'

/** The prices for damage that a booking's renter agreed to: those that held when they booked, for what they had. */
export async function findPricesFor(bookingId: string, db: Db = prisma) {
  const booking = await db.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      currency: true,
      createdAt: true,
      termsAcceptedAt: true,
      outings: { select: { asset: { select: { variant: { select: { productId: true } } } } } },
    },
  })
  const productIds = booking.outings.map(({ asset }) => asset.variant.productId)
  return findPricesAt(productIds, booking.currency, booking.termsAcceptedAt ?? booking.createdAt, db)
}
