import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { mayBeSent } from '@/lib/payment/attempt'
import { addMinutes, addSeconds } from '@/lib/period'
import { OWN_SECONDS } from './own-seconds'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'
import { forEach, type Report } from './report'
import { ASK_REFUND_MINUTES } from './write-refunds'

// An attempt that we fail to look after, for a reason of our own, lets the others go first.
const ASK_FAILED_MINUTES = 5

const UNHEARD_MINUTES = 60

/** Attempts that were recorded but never sent, because the process that recorded them is gone. */
export async function performPrepared(): Promise<Report> {
  const at = await now()
  const prepared = await prisma.attempt.findMany({
    where: { fate: 'PREPARED', createdAt: { lte: addSeconds(at, -OWN_SECONDS) }, ...mayBeSent(at) },
    select: { id: true, paymentId: true },
    orderBy: { createdAt: 'asc' },
    take: 100,
  })
  return forEach('perform', prepared, ({ paymentId }) => performAll(paymentId))
}

/** Attempts that we lost sight of, and visits that neither the renter nor the gateway has said anything about. */
export async function askGateways(): Promise<Report> {
  const due = await prisma.attempt.findMany({
    where: { fate: { in: ['SENT', 'WAITING', 'UNKNOWN'] }, askAt: { lte: await now() } },
    select: { id: true, paymentId: true },
    orderBy: { askAt: 'asc' },
    take: 100,
  })
  return forEach('ask', due, async ({ id, paymentId }) => {
    try {
      await reconcile(paymentId)
    } catch (error) {
      // Whatever fails every time must not stand first in the queue for ever.
      const askAt = addMinutes(await now(), ASK_FAILED_MINUTES)
      await prisma.attempt.updateMany({ where: { id }, data: { askAt } })
      throw error
    }
  })
}

/**
 * The other parts of a visit that has been paid, as far as we have not heard of them yet: whoever asked about its first part was
 * interrupted before the others, or got no answer about them. After that a day passes until all of them are compared.
 */
export async function askUnheard(): Promise<Report> {
  const since = addMinutes(await now(), -UNHEARD_MINUTES)
  const unheard = await prisma.payment.findMany({
    where: {
      ...{ leadId: { not: null }, gatewayRef: { not: null }, authorizedMinor: 0, endedAt: null },
      lead: { authorizedAt: { gte: since } },
    },
    select: { leadId: true },
    take: 100,
  })
  const visits = [...new Set(unheard.flatMap(({ leadId }) => leadId ?? []))].map((id) => ({ id }))
  return forEach('ask', visits, async ({ id }) => {
    await reconcile(id)
  })
}

/** Refunds that a gateway has promised and has not told us the end of. */
export async function askRefunds(): Promise<Report> {
  const at = await now()
  const due = await prisma.refund.findMany({
    where: { state: 'PENDING', askAt: { lte: at } },
    select: { id: true, paymentId: true },
    orderBy: { askAt: 'asc' },
    take: 100,
  })
  return forEach('refunds', due, async ({ id, paymentId }) => {
    const askAt = addMinutes(at, ASK_REFUND_MINUTES)
    await prisma.refund.updateMany({ where: { id, state: 'PENDING' }, data: { askAt } })
    await reconcile(paymentId)
  })
}
