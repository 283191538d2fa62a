import { CLOCK } from '@/lib/actor'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { endVisit } from '@/lib/payment/end-visit'
import { lockPayment } from '@/lib/payment/lock-payment'
import { performAll } from './perform-all'
import { forEach, type Report } from './report'

// The gear is back, or never left: a deposit that nobody has approved by now has nothing to answer for.
const OVER: BookingState[] = ['RETURNED', 'COMPLETED', 'CANCELLED', 'NO_SHOW']

/** Deposits that were never approved end with their rental, and visits to approve one that nobody needs any more are closed. */
export async function endUnapproved(): Promise<Report> {
  const at = await now()
  const never = await prisma.deposit.findMany({
    where: { paymentLineId: null, endedAt: null, booking: { state: { in: OVER } } },
    take: 100,
  })
  const ended = await forEach('secure', never, ({ id, bookingId, limitMinor, currency }) =>
    transact(async (tx) => {
      const where = { id, paymentLineId: null, endedAt: null }
      const { count } = await tx.deposit.updateMany({ where, data: { endedAt: at, secureAt: null } })
      const facts = { amountMinor: limitMinor, currency }
      if (count === 1)
        await record(tx, { at, actor: CLOCK, what: 'deposit.never-approved', bookingId, facts })
    }),
  )
  const open = await prisma.payment.findMany({
    where: {
      checkout: { cause: 'DEPOSIT' },
      booking: { state: { in: OVER }, deposit: { endedAt: { not: null } } },
      authorizedMinor: 0,
      endedAt: null,
      attempts: { none: { OR: [{ kind: 'RELEASE' }, { kind: 'STORED_CARD', fate: { in: IN_FLIGHT } }] } },
    },
    select: { id: true },
    take: 50,
  })
  const closed = await forEach('secure', open, ({ id }) => closeVisit(id, at))
  return { done: ended.done + closed.done, failed: ended.failed + closed.failed }
}

async function closeVisit(paymentId: string, at: Date): Promise<void> {
  await transact(async (tx) => endVisit(tx, await lockPayment(tx, paymentId), 'the rental is over', at))
  await performAll(paymentId)
}
