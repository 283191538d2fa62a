import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import type { Standing } from '@/lib/gateway/gateway'
import type { BookingState } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { askToForget } from '@/lib/payment/ask-to-forget'
import { readCardConsent } from '@/lib/payment/card-consent'
import type { LockedPayment } from '@/lib/payment/lock-payment'

// Money that came for nothing brings no card: a booking that is over will not need it.
const ALIVE: BookingState[] = ['HELD', 'CONFIRMED', 'OUT', 'RETURNED']

/**
 * The gateway has named the card that the renter agreed to have stored: it is kept with what they agreed to, word for
 * word. Once per booking; without their consent the name is forgotten at once, and a card that came for nothing is deleted
 * there again (`isNew`: the money has just come).
 */
export async function learnCard(
  tx: Tx,
  payment: LockedPayment,
  { storedCard: reference, method }: Standing,
  at: Date,
  isNew: boolean,
): Promise<void> {
  const { id: paymentId, bookingId, gateway, currency } = payment
  if (!reference || !payment.storesCard) return
  const booking = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: {
      state: true,
      cardConsent: true,
      termsAcceptedAt: true,
      _count: { select: { storedCards: true } },
    },
  })
  const consent = readCardConsent(booking.cardConsent)
  const { termsAcceptedAt } = booking
  if (!consent || !termsAcceptedAt || booking._count.storedCards > 0 || !ALIVE.includes(booking.state)) {
    if (isNew && !(await isKept(tx, payment.gateway, reference)))
      await askToForget(tx, { gateway, reference }, at)
    return
  }
  const label = method?.label ?? ''
  await tx.storedCard.create({
    data: {
      bookingId,
      paymentId,
      gateway,
      reference,
      label,
      scheme: method?.scheme,
      currency,
      mostMinor: consent.mostMinor,
      consentText: consent.text,
      consentHash: consent.hash,
      consentedAt: termsAcceptedAt,
      usableUntil: consent.usableUntil,
    },
  })
  const facts = { method: label, hash: consent.hash, mostMinor: consent.mostMinor }
  await record(tx, { at, actor: gatewayActor(gateway), what: 'card.stored', bookingId, facts })
}

/** The parts of a visit are paid with one card. */
const isKept = async (tx: Tx, gateway: string, reference: string): Promise<boolean> =>
  (await tx.storedCard.count({ where: { gateway, reference } })) > 0
