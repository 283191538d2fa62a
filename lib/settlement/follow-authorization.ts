import { gatewayActor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { gatewayOf } from '@/lib/gateway/gateways'
import type { Capabilities, MethodKind } from '@/lib/gateway/gateway'
import { record } from '@/lib/logbook/record'
import { findInFlight, prepareAttempt } from '@/lib/payment/attempt'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { addDays } from '@/lib/period'
import { reviveBooking } from '@/lib/booking/revive-booking'
import { giveBack } from './give-back'

/**
 * The renter has approved. For a booking whose dates are held the rent is captured at once; when the dates lapsed in
 * the meantime they are taken again if they are still free; in every other case the money goes back by itself.
 */
export async function followAuthorization(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const { booking, bookingId, authorizedMinor } = payment
  const can = capabilitiesOf(payment)
  await writeClocks(tx, payment, can, at)
  await record(tx, {
    at,
    actor: gatewayActor(payment.gateway),
    what: 'payment.authorized',
    bookingId,
    facts: { amountMinor: authorizedMinor, currency: payment.currency, method: payment.methodLabel },
  })
  await closeVisit(tx, payment, at)
  await placeMoney(tx, payment, at)
}

/** Decides what authorized money is for. While something is in flight that decision waits; the sweep brings it up again. */
export async function placeMoney(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  if (await findInFlight(tx, payment.id)) return
  if (!(await isWanted(tx, payment, at))) return giveBack(tx, payment, at)
  if (payment.checkout.cause === 'BOOKING') await tx.booking.update({ where: { id: payment.bookingId }, data: { holdUntil: null } })
  if (capabilitiesOf(payment).capturesLater) await captureWhatIsDue(tx, payment, at)
}

export const capabilitiesOf = ({ gateway, methodKind }: Pick<LockedPayment, 'gateway' | 'methodKind'>): Capabilities =>
  gatewayOf(gateway).capabilities((methodKind ?? 'CARD') as MethodKind)

async function isWanted(tx: Tx, { checkout, booking }: LockedPayment, at: Date): Promise<boolean> {
  if (checkout.cause === 'EXTRA') return true
  if (booking.state === 'HELD') return (await moneyFor(tx, booking.id)) === 1
  return booking.state === 'LAPSED' && (await reviveBooking(tx, booking.id, at))
}

/** How many payments of the booking itself have money in them that is not on its way back: a second one has nothing to pay for. */
const moneyFor = (tx: Tx, bookingId: string): Promise<number> =>
  tx.payment.count({
    where: { bookingId, checkout: { cause: 'BOOKING' }, authorizedMinor: { gt: 0 }, endedAt: null, attempts: { none: { kind: 'RELEASE' } } },
  })

async function closeVisit(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  await tx.attempt.updateMany({
    where: { paymentId: payment.id, kind: 'CHECKOUT', fate: { in: ['SENT', 'WAITING', 'UNKNOWN'] } },
    data: { fate: 'DONE', closedAt: at, askAt: null },
  })
}

/** Everything but the deposit; a payment link has no deposit and is captured whole. */
async function captureWhatIsDue(tx: Tx, payment: LockedPayment, at: Date): Promise<void> {
  const due = payment.lines.filter(({ purpose }) => purpose !== 'DEPOSIT')
  const amountMinor = due.reduce((sum, line) => sum + line.amountMinor, 0)
  if (amountMinor === 0) return
  const purpose = payment.checkout.cause === 'BOOKING' ? 'RENT' : due[0]?.purpose
  await prepareAttempt(tx, { paymentId: payment.id, kind: 'CAPTURE', amountMinor, at, cause: 'due', purpose })
}

/** Two clocks: until when the issuer keeps the money blocked, and until when the gateway accepts a capture. Counted from the visit's start, which is never too late. */
async function writeClocks(tx: Tx, payment: LockedPayment, can: Capabilities, at: Date): Promise<void> {
  const clocks = {
    guaranteedUntil: can.guaranteedDays === null ? null : addDays(payment.createdAt, can.guaranteedDays),
    capturableUntil: can.capturableDays === null ? null : addDays(payment.createdAt, can.capturableDays),
  }
  await tx.payment.update({ where: { id: payment.id }, data: { ...clocks, authorizedAt: at } })
  const ending = !can.capturesLater ? 'REFUND' : can.explicitRelease ? 'RELEASE' : 'LAPSES'
  await tx.deposit.updateMany({ where: { line: { paymentId: payment.id } }, data: { ...clocks, ending } })
}
