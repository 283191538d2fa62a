import type { Actor } from '@/lib/actor'
import { type Tx, transactOrUndo } from '@/lib/db'
import { allocate } from '@/lib/inventory/allocate'
import { lockStock } from '@/lib/inventory/lock-stock'
import { describeVariant } from '@/lib/inventory/product'
import { record } from '@/lib/logbook/record'
import { queueNotice } from '@/lib/notice/queue-notice'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { bookingUrl } from '@/lib/private-link'

export type SubstituteWish = { bookingId: string; lineId: string; variantId: string }

/**
 * The renter gets something else than was booked, because that is not there: over the same hours, at the price and deposit
 * that were agreed, and the renter is told. Refused once it is handed out, for a kit, and when the other thing has been
 * taken meanwhile; then nothing has changed.
 */
export async function substitute(
  { bookingId, lineId, variantId }: SubstituteWish,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'wrong-state' | 'unknown-product' | 'substitute-taken'>> {
  return transactOrUndo(async (tx) => {
    // Before the stock, as everybody does who changes a booking.
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const booking = await tx.booking.findUniqueOrThrow({
      where: { id: bookingId },
      include: { lines: { where: { id: lineId } } },
    })
    const [line] = booking.lines
    const { state, locationId } = booking
    if (state !== 'CONFIRMED' || !line) return refused('wrong-state', { state })
    const variant = await findOffered(tx, variantId, booking.currency)
    if (!variant || line.contents !== null) return refused('unknown-product')
    await lockStock(tx, [
      { variantId: line.variantId, locationId },
      { variantId, locationId },
    ])
    await tx.allocation.updateMany({ where: { lineId, live: true }, data: { live: false } })
    const { product, name } = variant
    const description = describeVariant(product.name, name, product._count.variants)
    await tx.bookingLine.update({
      where: { id: lineId },
      data: { variantId, productId: product.id, description },
    })
    // What should have left already is wanted from now on.
    const period = { from: booking.fromAt < at ? at : booking.fromAt, until: booking.untilAt }
    const want = { lineId, variantId, locationId, period, quantity: line.quantity }
    if (await allocate(tx, [want], 'desk', at)) return refused('substitute-taken', { description })
    const facts = { was: line.description, is: description }
    await record(tx, { at, actor, what: 'booking.substituted', bookingId, facts })
    await queueNotice(tx, {
      kind: 'gear-substituted',
      onceKey: `substituted:${lineId}:${at.toISOString()}`,
      bookingId,
      facts: { bookingUrl: bookingUrl(booking), ...facts },
      at,
    })
    return ok(null)
  })
}

const findOffered = (tx: Tx, id: string, currency: string) =>
  tx.variant.findFirst({
    where: { id, archivedAt: null, product: { state: 'PUBLISHED', kind: 'RENTED', currency } },
    include: { product: { include: { _count: { select: { variants: true } } } } },
  })
