import { agreedRent } from '@/lib/booking/agreed-rent'
import { OWN_CHANGE_PAY_HOURS } from '@/lib/booking/fallback'
import { findUnpaidChange } from '@/lib/booking/find-unpaid-change'
import { findUnpaidOver } from '@/lib/booking/find-unpaid-over'
import { prisma } from '@/lib/db'
import { addMinutes, type Period } from '@/lib/period'
import { MONDAY } from './book-gear'
import { changeOwn } from './change-own'

/** When what a renter took on MONDAY is to be paid. */
export const LATER = addMinutes(MONDAY, 60 * OWN_CHANGE_PAY_HOURS)

/** The booking with its changes, the oldest first, and what is agreed by now. */
export const bookingOf = async (id: string) => {
  const found = await prisma.booking.findUniqueOrThrow({
    where: { id },
    include: { amendments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  })
  return { ...found, period: { from: found.fromAt, until: found.untilAt }, agreed: agreedRent(found) }
}
export const lastChange = async (id: string) => (await bookingOf(id)).amendments.at(-1)!
/** What links for other dates ask for. */
export const owedFor = async (id: string) => (await findUnpaidChange(prisma, id)).amountMinor
/** The renter takes other dates and does not pay. */
export const takeUnpaid = async (id: string, period: Period, at = MONDAY) => {
  const done = await changeOwn(id, period, at)
  if (!done.ok) throw new Error(`${done.code} ${JSON.stringify(done.facts)}`)
  return done.value
}
/** Whether the clock would put it back. */
export const isOverdue = async (id: string, at = LATER) =>
  (await findUnpaidOver(at)).some((one) => one.id === id)
