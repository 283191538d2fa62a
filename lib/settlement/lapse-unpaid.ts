import { lapseHolds } from '@/lib/booking/lapse'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { endVisit } from '@/lib/payment/end-visit'
import { findCompanions } from '@/lib/payment/find-companions'
import { lockPayment } from '@/lib/payment/lock-payment'
import { tellLapsed } from './letters'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'
import { forEach, type Report } from './report'

/**
 * Ends holds that nobody paid for. The gateway is asked first, since an event may have got lost; what is then still
 * unpaid lapses, the visit is ended so that it cannot be paid any more, and the renter is told that nothing was taken.
 */
export async function lapseUnpaid(): Promise<Report> {
  const at = await now()
  const due = await prisma.booking.findMany({
    where: { state: 'HELD', holdUntil: { lt: at } },
    select: {
      id: true,
      payments: { where: { attempts: { some: { fate: 'WAITING' } } }, select: { id: true } },
    },
    orderBy: { holdUntil: 'asc' },
    take: 50,
  })
  const asked = await forEach(
    'lapse',
    due.flatMap(({ payments }) => payments),
    ({ id }) => reconcile(id),
  )
  const lapsed = await lapseHolds({ at, bookingIds: due.map(({ id }) => id) })
  const closed = await closeOpen()
  return { done: lapsed.length, failed: asked.failed + closed.failed }
}

/**
 * Visits that are still open although nobody is to pay in them any more: those of lapsed bookings, since `book` may have lapsed a
 * hold without waiting for the sweep, and one that was begun anew while the one before turned out to be paid.
 */
async function closeOpen(): Promise<Report> {
  const open = await prisma.payment.findMany({
    where: {
      leadId: null,
      checkout: { cause: 'BOOKING' },
      booking: { OR: [{ state: 'LAPSED' }, { confirmedAt: { not: null } }] },
      authorizedMinor: 0,
      endedAt: null,
      attempts: { none: { kind: 'RELEASE' } },
    },
    select: { id: true },
    take: 50,
  })
  return forEach('lapse', open, async ({ id }) => {
    await letGo(id)
    await performAll(id)
  })
}

async function letGo(paymentId: string): Promise<void> {
  const at = await now()
  await transact(async (tx) => {
    const payment = await lockPayment(tx, paymentId)
    const { state } = payment.booking
    if (payment.authorizedMinor > 0 || payment.endedAt || state === 'HELD') return
    const reason = state === 'LAPSED' ? 'the hold lapsed' : 'the booking is paid in another visit'
    if (state === 'LAPSED') await tellLapsed(tx, payment, at)
    await endVisit(tx, payment, reason, at)
    for (const id of await findCompanions(tx, paymentId))
      await endVisit(tx, await lockPayment(tx, id), reason, at)
  })
}
