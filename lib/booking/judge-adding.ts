import { type Db, prisma } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import { type Refused, refused } from '@/lib/outcome'
import { findOpenFallback } from './find-open-fallback'
import { mayAddTo } from './may-add-to'

export type NotAdded = Refused<'added-to-closed' | 'added-to-unpaid'>

type First = { id: string; number: string; state: BookingState; fromAt: Date }

/**
 * Why nothing can be added to a first booking now; null when it can. `added-to-closed` (`number`): it is not paid and waiting for its
 * pick-up. `added-to-unpaid` (`number`): its renter took other dates that are not paid yet; were they put back, what was added would
 * stay behind on dates that nobody wants.
 */
export async function judgeAdding(first: First, at: Date, db: Db = prisma): Promise<NotAdded | null> {
  const { id, number } = first
  if (!mayAddTo(first, at)) return refused('added-to-closed', { number })
  return (await findOpenFallback(db, id)) ? refused('added-to-unpaid', { number }) : null
}
