import { randomUUID } from 'node:crypto'
import { changePeriod } from '@/lib/booking/change-period'
import { judgeChange } from '@/lib/booking/judge-change'
import { differenceKey, planDifference } from '@/lib/booking/plan-difference'
import { prisma, transact } from '@/lib/db'
import type { Period } from '@/lib/period'
import { local, MONDAY } from './book-gear'
import { INGRID } from './cargo-bikes'
import { takeAlong } from './gear-back'

/** While gear of the second to the fourth of March is out. */
export const DURING = local('2027-03-03 12:00')

/** Looks at what it costs, and does it. */
export async function change(
  bookingId: string,
  period: Period,
  at = MONDAY,
  requestId: string = randomUUID(),
) {
  const judged = await judgeChange(bookingId, period, 'USUAL', at)
  if (!judged.ok) return judged
  const { booking, repricing } = judged.value
  const key = differenceKey(await planDifference(prisma, booking, repricing, 'USUAL', at))
  const ask = { bookingId, period, way: 'USUAL' as const, reason: '', seen: key, requestId }
  return changePeriod(ask, INGRID, at)
}

/** The gear is with the renter, without the money. */
export const out = async (bookingId: string) => {
  const { fromAt } = await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
  await transact((tx) => takeAlong(tx, bookingId, fromAt))
  return bookingId
}
