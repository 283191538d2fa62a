import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok } from '@/lib/outcome'
import { createPayment } from '@/lib/payment/create-payment'
import { gatewayFor } from '@/lib/payment/gateway-for'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { recordRefund } from '@/lib/payment/record-refund'
import { refuseBusy } from '@/lib/payment/refuse-busy'
import type { DifferencePlan } from './plan-difference'
import { withdrawChange } from './withdraw-change'

type Change = {
  booking: { id: string; number: string; locationId: string; currency: string }
  plan: DifferencePlan
  /** Why what was asked for before is not asked for any more. */
  why: string
  requestId: string
  /** All of the booking's, locked. */
  payments: LockedPayment[]
}

/** Payments that something goes back from, and the one that is still to be made. */
export type SettledDifference = { paymentIds: string[]; toPayId: string | null }

export type DifferenceRefusal = 'refund-pending' | 'capture-under-way'

/**
 * Writes down what a change of dates does to the money: one link that asks for all that is to be paid, or a refund of what
 * was paid too much. Rent is asked for as rent, line by line, with the VAT of the rental. Refused while other money that it
 * would touch is moving.
 */
export async function settleDifference(
  tx: Tx,
  change: Change,
  actor: Actor,
  at: Date,
): Promise<Outcome<SettledDifference, DifferenceRefusal>> {
  const { booking, plan, why, requestId, payments } = change
  const touched = payments.filter(({ id }) => plan.parts.some(({ paymentId }) => paymentId === id))
  const busy = await refuseBusy(tx, touched)
  if (busy) return busy
  // What earlier changes asked for is part of the new sum, and is not asked for beside it.
  await withdrawChange(tx, plan.withdrawn, payments, why, at)
  if (plan.linkMinor > 0) {
    return ok({ paymentIds: [], toPayId: await askByLink(tx, change, actor, at) })
  }
  if (plan.parts.length === 0) return ok({ paymentIds: [], toPayId: null })
  const { id: bookingId, currency } = booking
  const refund = { bookingId, requestId, reason: 'CHANGED_DATES' as const, currency, note: '' }
  const { paymentIds } = await recordRefund(tx, { ...refund, parts: plan.parts }, payments, actor, at)
  return ok({ paymentIds, toPayId: null })
}

async function askByLink(
  tx: Tx,
  { booking, plan, requestId }: Change,
  actor: Actor,
  at: Date,
): Promise<string> {
  const { id: bookingId, locationId, currency } = booking
  const gateway = await gatewayFor(tx, locationId)
  const parts = [plan.lines]
  const { checkoutId, paymentId } = await createPayment(tx, {
    bookingId,
    cause: 'EXTRA',
    gateway,
    currency,
    at,
    parts,
  })
  const asked = { amountMinor: plan.linkMinor, currency, reason: 'CHANGED_DATES' as const, note: '' }
  const [dearest] = plan.lines.toSorted((a, b) => b.amountMinor - a.amountMinor)
  const vat = { vatRateBp: dearest?.vatRateBp ?? 0, vatTreatment: 'STANDARD' }
  await tx.paymentRequest.create({
    data: {
      ...{ bookingId, requestId, checkoutId, ...asked, ...vat },
      linkSentAt: at,
      actorId: actor.id,
      createdAt: at,
    },
  })
  await record(tx, { at, actor, what: 'payment.requested', bookingId, facts: asked })
  return paymentId
}
