import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok } from '@/lib/outcome'
import { createPayment } from '@/lib/payment/create-payment'
import { endVisit } from '@/lib/payment/end-visit'
import { gatewayFor } from '@/lib/payment/gateway-for'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { recordRefund } from '@/lib/payment/record-refund'
import { refuseBusy } from '@/lib/payment/refuse-busy'
import type { DifferencePlan } from './plan-difference'

type Change = {
  booking: { id: string; number: string; locationId: string; currency: string }
  plan: DifferencePlan
  requestId: string
  /** All of the booking's, locked. */
  payments: LockedPayment[]
}

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
): Promise<Outcome<{ paymentIds: string[] }, DifferenceRefusal>> {
  const { booking, plan, requestId, payments } = change
  const touched = payments.filter(({ id }) => plan.parts.some(({ paymentId }) => paymentId === id))
  const busy = await refuseBusy(tx, touched)
  if (busy) return busy
  await withdraw(tx, change, at)
  if (plan.linkMinor > 0) {
    await askByLink(tx, change, actor, at)
    return ok({ paymentIds: [] })
  }
  if (plan.parts.length === 0) return ok({ paymentIds: [] })
  const { id: bookingId, currency } = booking
  const refund = { bookingId, requestId, reason: 'CHANGED_DATES' as const, currency, note: '' }
  return ok(await recordRefund(tx, { ...refund, parts: plan.parts }, payments, actor, at))
}

/** What earlier changes asked for is part of the new sum, and is not asked for beside it. */
async function withdraw(tx: Tx, { plan, payments }: Change, at: Date): Promise<void> {
  if (plan.withdrawn.length === 0) return
  await tx.paymentRequest.updateMany({
    where: { checkoutId: { in: plan.withdrawn } },
    data: { withdrawnAt: at },
  })
  for (const payment of payments.filter(({ checkoutId }) => plan.withdrawn.includes(checkoutId)))
    await endVisit(tx, payment, 'the dates were changed again', at)
}

async function askByLink(
  tx: Tx,
  { booking, plan, requestId }: Change,
  actor: Actor,
  at: Date,
): Promise<void> {
  const { id: bookingId, locationId, currency } = booking
  const gateway = await gatewayFor(tx, locationId)
  const parts = [plan.lines]
  const { checkoutId } = await createPayment(tx, { bookingId, cause: 'EXTRA', gateway, currency, at, parts })
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
}
