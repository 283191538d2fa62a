import type { Actor } from '@/lib/actor'
import { isUndecided } from '@/lib/claim/claim'
import { neededUntil } from '@/lib/claim/needed-until'
import { prisma, transact } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { capturableLeft } from '@/lib/payment/capturable-left'
import { endOfCover } from '@/lib/payment/end-of-cover'
import { takeMarked } from './take-marked'

export type ObjectionRefusal =
  | 'claim-closed'
  | 'taken-already'
  | 'authorization-lasts'
  | 'nothing-to-take'
  | 'capture-under-way'

/**
 * Takes what is claimed from the deposit before it is decided, because the authorization ends before the time to object and
 * nobody has given a new one. Only staff choose it. Whatever is not upheld goes back by itself when the claim ends. Refused where
 * the authorization lasts, so that nobody takes first and asks afterwards.
 */
export async function captureUnderObjection(
  claimId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, ObjectionRefusal>> {
  const claim = await prisma.claim.findUniqueOrThrow({ where: { id: claimId } })
  if (!isUndecided(claim.state)) return refused('claim-closed')
  if (claim.underObjectionAt) return refused('taken-already')
  const deposit = await prisma.deposit.findUnique({
    where: { bookingId: claim.bookingId },
    include: { line: { include: { payment: true } } },
  })
  const payment = deposit?.line?.payment ?? null
  const amountMinor = Math.min(claim.claimedMinor, capturableLeft(deposit, payment, at))
  if (!deposit || !payment || amountMinor === 0) return refused('nothing-to-take')
  const ends = endOfCover(deposit, capabilitiesOf(payment))
  if (deposit.ending === 'REFUND' || !ends || ends > neededUntil(claim, at))
    return refused('authorization-lasts')
  const marked = await transact(async (tx) => {
    const where = { id: claimId, underObjectionAt: null, state: claim.state }
    const { count } = await tx.claim.updateMany({ where, data: { underObjectionAt: at } })
    const facts = { amountMinor, currency: claim.currency }
    const entry = {
      at,
      actor,
      what: 'claim.taken-under-objection',
      bookingId: claim.bookingId,
      facts,
    } as const
    if (count === 1) await record(tx, entry)
    return count === 1
  })
  if (!marked) return refused('taken-already')
  const taken = await takeMarked(claimId, at)
  if (taken === 'ASKED') return ok(null)
  return refused(taken === 'LATER' ? 'capture-under-way' : 'nothing-to-take')
}
