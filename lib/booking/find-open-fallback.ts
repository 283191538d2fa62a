import type { Db } from '@/lib/db'
import type { OpenFallback } from './fallback'
import { findUnpaidChange } from './find-unpaid-change'

/** What the newest change of a booking goes back to when nobody pays for it; null when it is paid, or when staff gave the dates. */
export async function findOpenFallback(db: Db, bookingId: string): Promise<OpenFallback | null> {
  const last = await db.amendment.findFirst({
    where: { bookingId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  if (!last) return null
  const { id: amendmentId, payUntil, fallbackFromAt: from, fallbackUntilAt: until, fallbackMinor } = last
  if (!payUntil || !from || !until || !fallbackMinor) return null
  const { amountMinor } = await findUnpaidChange(db, bookingId)
  if (amountMinor === 0) return null
  const isStuck = last.notPutBackAt !== null
  return { amendmentId, payUntil, period: { from, until }, minor: fallbackMinor, isStuck }
}
