import type { Db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'

/** A claim that still may need its booking's deposit: not ended, or decided and its money not asked for yet. */
export const OPEN_CLAIM = {
  OR: [
    { state: { in: ['NOTIFIED', 'OBJECTED', 'UNANSWERED'] } },
    { state: { in: ['ACCEPTED', 'DECIDED'] }, collectedAt: null },
  ],
} satisfies Prisma.ClaimWhereInput

/** The claim of a booking that is still to be ended; a booking has one at a time. */
export const findOpenClaim = (db: Db, bookingId: string) =>
  db.claim.findFirst({ where: { bookingId, ...OPEN_CLAIM } })

/** From so long before its last day on staff are pressed to decide a claim: after it nothing is collected. */
export const DECIDE_SOON_HOURS = 7 * 24
