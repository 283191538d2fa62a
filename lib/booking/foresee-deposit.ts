import { prisma } from '@/lib/db'
import type { Period } from '@/lib/period'
import { depositAfter, type ForeseenDeposit, WITH_PAYMENT } from './deposit-after'

/** What other dates would make of the deposit of a booking. */
export const foreseeDeposit = async (bookingId: string, period: Period, at: Date): Promise<ForeseenDeposit> =>
  depositAfter(await prisma.deposit.findUnique({ where: { bookingId }, include: WITH_PAYMENT }), period, at)
