import { CLOCK } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { tellReminder } from './tell-claim'

/** Reminds the renter, once, that their time to answer is nearly over; not when they have answered in the meantime. */
export async function remindClaim(claimId: string, at: Date): Promise<boolean> {
  return transact(async (tx) => {
    const { count } = await stillSilent(tx, claimId, at)
    if (count === 0) return false
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: claimId } })
    const { bookingId, claimedMinor, currency, answerUntil } = claim
    const facts = { amountMinor: claimedMinor, currency, until: answerUntil.toISOString() }
    await record(tx, { at, actor: CLOCK, what: 'claim.reminded', bookingId, facts })
    await tellReminder(tx, claimId, at)
    return true
  })
}

const stillSilent = (tx: Tx, id: string, at: Date) =>
  tx.claim.updateMany({
    where: { id, state: 'NOTIFIED', remindAt: { lte: at }, answerUntil: { gt: at } },
    data: { remindAt: null },
  })
