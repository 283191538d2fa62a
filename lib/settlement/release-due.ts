import { CLOCK } from '@/lib/actor'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { releaseDeposit } from '@/lib/deposit/release-deposit'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { OPEN_CLAIM } from '@/lib/payment/open-claim'
import { addMinutes } from '@/lib/period'
import { performAll } from './perform-all'
import { forEach, type Report } from './report'

/**
 * Where a location lets its deposits go by themselves: those of undamaged returns whose hours have passed. A release that
 * the gateway refused is left to staff.
 */
export async function releaseDue(): Promise<Report> {
  const at = await now()
  const deposits = await prisma.deposit.findMany({
    where: {
      ending: 'RELEASE',
      endedAt: null,
      capturedMinor: 0,
      booking: {
        ...{ state: 'RETURNED', returnedDamaged: false, location: { releaseAfterHours: { not: null } } },
        // A fee for being late may be taken from it, once somebody has decided.
        OR: [{ lateMinor: null }, { lateDecidedAt: { not: null } }],
        claims: { none: OPEN_CLAIM },
      },
      line: {
        payment: {
          attempts: { none: { OR: [{ fate: { in: IN_FLIGHT } }, { kind: 'RELEASE', fate: 'REFUSED' }] } },
        },
      },
    },
    select: {
      id: true,
      bookingId: true,
      booking: { select: { takenBackAt: true, location: { select: { releaseAfterHours: true } } } },
    },
    take: 100,
  })
  const due = deposits.filter(({ booking: { takenBackAt, location } }) => {
    if (takenBackAt === null || location.releaseAfterHours === null) return false
    return addMinutes(takenBackAt, location.releaseAfterHours * 60) <= at
  })
  return forEach('release', due, async ({ bookingId }) => {
    const released = await releaseDeposit(bookingId, CLOCK, at)
    if (released.ok) await performAll(released.value.paymentId)
  })
}
