import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Facts } from '@/lib/outcome'

/** What can be read in a logbook: `noun.past-participle`. */
export type Deed =
  | 'booking.held'
  | 'booking.confirmed'
  | 'booking.lapsed'
  | 'booking.revived'
  | 'booking.handed-out'
  | 'booking.block-overridden'
  | 'booking.taken-back'
  | 'booking.completed'
  | 'booking.cancelled'
  | 'booking.not-picked-up'
  | 'checkout.opened'
  | 'payment.authorized'
  | 'payment.declined'
  | 'payment.captured'
  | 'payment.released'
  | 'payment.terminated'
  | 'payment.expired'
  | 'payment.refunded'
  | 'payment.requested'
  | 'payment.refused'
  | 'payment.alarmed'
  | 'payment.doubled'
  | 'refund.requested'
  | 'refund.declined'
  | 'refund.paid-otherwise'
  | 'card.stored'
  | 'card.asked'
  | 'card.forgotten'
  | 'deposit.requested'
  | 'deposit.not-approved'
  | 'deposit.never-approved'
  | 'deposit.asked-for'
  | 'deposit.captured'
  | 'deposit.declined'
  | 'deposit.kept'
  | 'deposit.refunded'
  | 'deposit.lapsed'
  | 'deposit.expired'
  | 'deposit.let-go'
  | 'deposit.release-withdrawn'
  | 'deposit.released'
  | 'deposit.renewed'
  | 'receipt.issued'
  | 'difference.explained'
  | 'asset.blocked'
  | 'asset.unblocked'
  | 'asset.added'
  | 'asset.retired'
  | 'stock.changed'
  | 'turnaround.changed'
  | 'user.created'
  | 'user.changed'
  | 'user.disabled'

/** Writes down who did what, in the transaction of the deed itself; rows are never changed. */
export async function record(
  tx: Tx,
  entry: { at: Date; actor: Actor; what: Deed; bookingId?: string; facts?: Facts },
): Promise<void> {
  const { at, actor, what, bookingId, facts = {} } = entry
  await tx.logbookEntry.create({
    data: { at, actorKind: actor.kind, actorId: actor.id, actorName: actor.name, what, bookingId, facts },
  })
}
