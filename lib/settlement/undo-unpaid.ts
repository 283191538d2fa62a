import { findUnpaidOver, type UnpaidOver } from '@/lib/booking/find-unpaid-over'
import { undoUnpaidChange } from '@/lib/booking/undo-unpaid-change'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { addMinutes } from '@/lib/period'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'
import { forEach, type Report } from './report'

// Whoever paid while the gateway was silent keeps the dates once it speaks; what it says later than that, goes back.
const WAIT_FOR_GATEWAY_MINUTES = 60

/**
 * Renters who took other dates themselves and have not paid for them in time get the ones before again. The gateway is asked
 * first, since an event may have got lost; the visit is ended, so that it cannot be paid any more.
 */
export async function undoUnpaid(): Promise<Report> {
  const over = await findUnpaidOver(await now())
  let waiting = 0
  const { done, failed } = await forEach('undo', over, async (one) => {
    if (!(await putBack(one))) waiting++
  })
  return { done: done - waiting, failed }
}

async function putBack({ id: bookingId, payUntil }: UnpaidOver): Promise<boolean> {
  const open = await prisma.payment.findMany({
    where: {
      bookingId,
      checkout: { request: { reason: 'CHANGED_DATES', withdrawnAt: null } },
      attempts: { some: { fate: { in: IN_FLIGHT } } },
    },
    select: { id: true },
  })
  let isSilent = false
  for (const { id } of open) isSilent = !(await reconcile(id)) || isSilent
  const at = await now()
  if (isSilent && at < addMinutes(payUntil, WAIT_FOR_GATEWAY_MINUTES)) return false
  if ((await undoUnpaidChange(bookingId, at)) === null) return false
  const ended = await prisma.payment.findMany({
    where: { bookingId, attempts: { some: { fate: 'PREPARED', kind: 'RELEASE', cause: 'lapsed' } } },
    select: { id: true },
  })
  for (const { id } of ended) await performAll(id)
  return true
}
