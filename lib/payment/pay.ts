import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { MethodKind } from '@/lib/gateway/methods'
import { BookingState, type CheckoutCause } from '@/lib/generated/prisma/enums'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findInFlight, prepareAttempt } from './attempt'
import { createPayment } from './create-payment'
import { gatewayFor } from './gateway-for'
import { type LockedPayment, lockPayment } from './lock-payment'
import { partsOf } from './parts-of'

export type PayRefusal = 'nothing-to-pay' | 'hold-lapsed' | 'payment-under-way' | 'terms-not-accepted'

/** What to send the renter to: a visit that is open already, or one that `perform` has yet to open. */
export type PayWay = { paymentId: string; attemptId?: string }

/**
 * Gives a renter a way to the gateway's page for a payment that is still to be made. An open visit is used again, so
 * that nobody pays twice; one that is over is replaced by a new payment for the same lines. Refused when the dates have
 * lapsed, when there is nothing to pay, while the last try is still being settled, or before the renter has accepted the terms.
 */
export async function pay(paymentId: string, actor: Actor, at: Date): Promise<Outcome<PayWay, PayRefusal>> {
  return transact(async (tx) => {
    const asked = await lockPayment(tx, paymentId)
    const payment = await lockPayment(tx, await newestOf(tx, asked))
    const { booking, checkout } = payment
    if (checkout.cause === 'BOOKING' && booking.state === 'LAPSED') return refused('hold-lapsed')
    if (checkout.request?.withdrawnAt) return refused('nothing-to-pay')
    if (!PAYS_IN[checkout.cause].includes(booking.state)) return refused('nothing-to-pay')
    if (payment.authorizedMinor > 0 && !(await isOnItsWayBack(tx, payment))) return refused('nothing-to-pay')
    if (!booking.termsAcceptedAt) return refused('terms-not-accepted')
    const open = await findInFlight(tx, payment.id)
    if (open?.fate === 'WAITING') return ok({ paymentId: payment.id })
    if (open && open.kind !== 'RELEASE') return refused('payment-under-way')
    const fresh = payment.gatewayRef ? await replace(tx, payment, at) : payment.id
    const attempt = await prepareAttempt(tx, {
      paymentId: fresh,
      kind: 'CHECKOUT',
      amountMinor: payment.amountMinor,
      at,
      cause: 'checkout',
      actorId: actor.id,
    })
    await record(tx, { at, actor, what: 'checkout.opened', bookingId: booking.id })
    return ok({ paymentId: fresh, attemptId: attempt.id })
  })
}

// A payment link may be paid long after the rental; a deposit is wanted while there is gear to be answered for.
const PAYS_IN: Record<CheckoutCause, BookingState[]> = {
  BOOKING: ['HELD'],
  DEPOSIT: ['CONFIRMED', 'OUT', 'RETURNED'],
  EXTRA: Object.values(BookingState),
}

/** The last leading payment of the same visit: a page that was open for a while may still name an earlier one. */
async function newestOf(tx: Tx, { checkoutId, id }: LockedPayment): Promise<string> {
  const newest = await tx.payment.findFirst({
    where: { checkoutId, leadId: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return newest?.id ?? id
}

/** Giving up a visit that lapsed unpaid lets no money go. */
async function isOnItsWayBack(tx: Tx, { id: paymentId, endedAt }: LockedPayment): Promise<boolean> {
  const where = { paymentId, kind: 'RELEASE', cause: { not: 'lapsed' } } as const
  return endedAt !== null || (await tx.attempt.count({ where })) > 0
}

/** The gateway knows the old payments as over, so the same lines go into new ones; the deposit follows its line. */
async function replace(tx: Tx, old: LockedPayment, at: Date): Promise<string> {
  const { bookingId, checkoutId, currency, checkout, booking, storesCard } = old
  const method = checkout.method as MethodKind | null
  const gateway = await gatewayFor(tx, booking.locationId, method)
  const lines = await tx.paymentLine.findMany({
    where: { payment: { OR: [{ id: old.id }, { leadId: old.id }] } },
    orderBy: [{ payment: { createdAt: 'asc' } }, { paymentId: 'asc' }, { position: 'asc' }],
    select: {
      purpose: true,
      reference: true,
      description: true,
      quantity: true,
      amountMinor: true,
      vatRateBp: true,
    },
  })
  const { paymentId } = await createPayment(tx, {
    bookingId,
    checkoutId,
    cause: checkout.cause,
    gateway,
    currency,
    parts: partsOf(lines, capabilitiesOf({ gateway, methodKind: method })),
    storesCard,
    at,
  })
  const line = await tx.paymentLine.findFirst({
    where: { purpose: 'DEPOSIT', payment: { OR: [{ id: paymentId }, { leadId: paymentId }] } },
  })
  // One that is authorized elsewhere goes on counting.
  if (line) {
    await tx.deposit.updateMany({
      where: { bookingId, line: { payment: { OR: [{ id: old.id }, { leadId: old.id }] } } },
      data: { paymentLineId: line.id, guaranteedUntil: null, capturableUntil: null },
    })
  }
  return paymentId
}
