import { findOpenFallback } from '@/lib/booking/find-open-fallback'
import { prisma } from '@/lib/db'
import type { Trouble } from './find-troubles'

const MOST = 100

/** Renters who took other dates, have not paid for them, and cannot have the ones before again: until they pay, cancel, or staff change something. */
export async function findNotPutBack(): Promise<Trouble[]> {
  const rows = await prisma.amendment.findMany({
    where: { notPutBackAt: { not: null }, booking: { state: 'CONFIRMED' } },
    select: {
      id: true,
      bookingId: true,
      notPutBackAt: true,
      booking: { select: { number: true, currency: true } },
    },
    orderBy: { notPutBackAt: 'desc' },
    take: MOST,
  })
  const found = await Promise.all(
    rows.map(async ({ id, bookingId, notPutBackAt, booking: { number: bookingNumber, currency } }) => {
      const open = await findOpenFallback(prisma, bookingId)
      if (!notPutBackAt || open?.amendmentId !== id) return []
      const { minor: amountMinor } = open
      return {
        id,
        kind: 'unpaid-dates' as const,
        at: notPutBackAt,
        reason: '',
        amountMinor,
        bookingNumber,
        currency,
      }
    }),
  )
  return found.flat()
}
