import { type Db, prisma } from '@/lib/db'
import { MONEY_TAKEN, returnablesOf, type TakenMoney } from './returnables-of'

/** Everything that was taken for a booking and is not given back, capture by capture; money for other bookings never mixes in. */
export async function findReturnables(bookingId: string, at: Date, db: Db = prisma): Promise<TakenMoney[]> {
  const payments = await db.payment.findMany({
    where: { bookingId, capturedMinor: { gt: 0 } },
    include: MONEY_TAKEN,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  return payments.flatMap((payment) => returnablesOf(payment, at))
}
