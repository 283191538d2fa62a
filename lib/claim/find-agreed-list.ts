import { type Db, prisma } from '@/lib/db'
import { damageListOf } from '@/lib/inventory/damage-list'
import { findDamageVersion } from '@/lib/inventory/find-damage-version'
import { addMinutes } from '@/lib/period'

/**
 * The price list for damage that a booking's renter agreed to: the version that their terms name, or the one of the day where
 * they are older than that. `own` is what of it is about the gear they had.
 */
export async function findAgreedList(bookingId: string, db: Db = prisma) {
  const booking = await db.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      currency: true,
      createdAt: true,
      termsAcceptedAt: true,
      damageListHash: true,
      outings: { select: { asset: { select: { variant: { select: { productId: true } } } } } },
    },
  })
  const { damageListHash, createdAt, termsAcceptedAt, currency } = booking
  // Whoever books in the same second is shown one offer: the version may be of a moment after the booking.
  const asOf = damageListHash ? addMinutes(createdAt, 1) : (termsAcceptedAt ?? createdAt)
  const version = await findDamageVersion(damageListHash, asOf, db)
  const productIds = booking.outings.map(({ asset }) => asset.variant.productId)
  const own = version?.prices.filter(
    (price) => price.currency === currency && (!price.productId || productIds.includes(price.productId)),
  )
  return { ...(version ?? damageListOf([])), own: own ?? [] }
}
