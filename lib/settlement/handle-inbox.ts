import { gatewayActor } from '@/lib/actor'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import type { GatewayEvent } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { lockPayment } from '@/lib/payment/lock-payment'
import { forEach, type Report } from './report'
import { tellDeclined } from './letters'
import { reconcile } from './reconcile'

// An event that fails this often is left in the inbox for a person; the others go on.
const MOST_TRIES = 10

/** Works through the inbox, oldest first: look the payment up and settle. Bounded; may run twice or beside itself. */
export async function handleInbox(): Promise<Report> {
  const events = await prisma.gatewayEvent.findMany({
    where: { handledAt: null, tries: { lt: MOST_TRIES } },
    orderBy: { receivedAt: 'asc' },
    take: 100,
  })
  return forEach('inbox', events, handle)
}

async function handle(event: GatewayEvent): Promise<void> {
  await prisma.gatewayEvent.update({ where: { id: event.id }, data: { tries: { increment: 1 } } })
  if (event.name === 'declined') await noteDecline(event)
  await reconcile(event.paymentId)
  await prisma.gatewayEvent.updateMany({ where: { id: event.id, handledAt: null }, data: { handledAt: await now() } })
}

/** The bank refused on the gateway's own page. The look-up shows nothing of it, so it is told from the event; once. */
async function noteDecline({ paymentId, tries }: GatewayEvent): Promise<void> {
  if (tries > 0) return
  const at = await now()
  await transact(async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    if (payment.booking.state !== 'HELD' || payment.authorizedMinor > 0) return
    await record(tx, { at, actor: gatewayActor(payment.gateway), what: 'payment.declined', bookingId: payment.bookingId, facts: { amountMinor: payment.amountMinor, currency: payment.currency } })
    await tellDeclined(tx, payment, null, at)
  })
}
