import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { daysOfCover } from '@/lib/payment/days-of-cover'
import { INSPECTION_HOURS } from '@/lib/payment/deposit-plan'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addDays, addMinutes } from '@/lib/period'

/**
 * The stored card to authorize a deposit with: consented to, for that much, and not refused as wrong before. A card
 * scheme gives what the renter confirms more days than what we start; where only that would last, the first try is the
 * renter's link.
 */
export async function findStoredCard(
  tx: Tx,
  payment: LockedPayment,
  { secureTries }: { secureTries: number },
  at: Date,
) {
  const { bookingId, gateway, currency, amountMinor, booking } = payment
  const card = await tx.storedCard.findFirst({
    where: {
      bookingId,
      gateway,
      currency,
      forgottenAt: null,
      usableUntil: { gt: at },
      mostMinor: { gte: amountMinor },
    },
    orderBy: { consentedAt: 'desc' },
  })
  if (!card || (await wasRefused(tx, payment.id))) return null
  const asked = { can: capabilitiesOf({ gateway, methodKind: 'CARD' }), scheme: card.scheme }
  const coverUntil = addMinutes(booking.untilAt, INSPECTION_HOURS * 60)
  const lasts = (by: 'RENTER' | 'MERCHANT') => addDays(at, daysOfCover(asked, by)) >= coverUntil
  return secureTries === 0 && lasts('RENTER') && !lasts('MERCHANT') ? null : card
}

const wasRefused = async (tx: Tx, paymentId: string): Promise<boolean> =>
  (await tx.attempt.count({ where: { paymentId, kind: 'STORED_CARD', fate: 'REFUSED' } })) > 0
