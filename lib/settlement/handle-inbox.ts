import { gatewayActor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import type { GatewayEvent } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { lockPayment } from '@/lib/payment/lock-payment'
import { tellDeclined } from './letters'
import { reconcile } from './reconcile'
import { forEach, type Report } from './report'

// An event that fails this often is left in the inbox for a person; the others go on.
export const MOST_TRIES = 10

/** Works through the inbox, oldest first: look the payment up and settle. Bounded; may run twice or beside itself. */
export async function handleInbox(): Promise<Report> {
  const events = await prisma.gatewayEvent.findMany({
    where: { handledAt: null, tries: { lt: MOST_TRIES } },
    orderBy: { receivedAt: 'asc' },
    take: 100,
  })
  return forEach('inbox', events, handle)
}

/** While the gateway is silent the event just waits; only a failure of our own counts as a try. */
async function handle(event: GatewayEvent): Promise<void> {
  await prisma.gatewayEvent.update({ where: { id: event.id }, data: { tries: { increment: 1 } } })
  const handled = await reconcile(event.paymentId)
  if (handled && event.name === 'declined') await noteDecline(event)
  const data = handled ? { handledAt: await now() } : { tries: event.tries }
  await prisma.gatewayEvent.updateMany({ where: { id: event.id, handledAt: null }, data })
}

/** The bank refused on the gateway's own page. The look-up shows nothing of it, so it is told from the event; once. */
async function noteDecline({ paymentId }: GatewayEvent): Promise<void> {
  const at = await now()
  await transact(async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    const { checkout, booking } = payment
    const isAwaited = checkout.cause === 'BOOKING' ? booking.state === 'HELD' : checkout.cause === 'DEPOSIT'
    if (!isAwaited || payment.authorizedMinor > 0) return
    const facts = { amountMinor: payment.amountMinor, currency: payment.currency }
    await record(tx, {
      at,
      actor: gatewayActor(payment.gateway),
      what: 'payment.declined',
      bookingId: payment.bookingId,
      facts,
    })
    // The link for a deposit stays as good as it was, and the renter has just read the answer.
    if (checkout.cause === 'BOOKING') await tellDeclined(tx, payment, null, 'BANK', at)
  })
}
