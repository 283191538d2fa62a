import { CLOCK } from '@/lib/actor'
import { mayBeCollected } from '@/lib/claim/claim'
import { noteOf } from '@/lib/claim/note-of'
import { payUntilOf } from '@/lib/claim/profile'
import { prisma, transact } from '@/lib/db'
import { askForExtra } from '@/lib/deposit/ask-for-extra'
import type { Claim } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { capturableLeft } from '@/lib/payment/capturable-left'
import { giveBackOfClaim } from './give-back-of-claim'
import { performAll } from './perform-all'
import { takeForClaim } from './take-for-claim'

/**
 * Collects what was accepted or decided: from the deposit what can still be taken of it, in one capture, and the rest as an
 * extra payment by link; what was taken under objection and not upheld goes back. Everything is asked for under the claim's own
 * names, so that calling it twice, or going on after a crash, asks once. False when something is still under way: the clock
 * goes on with it.
 */
export async function collectClaim(claimId: string, at: Date): Promise<boolean> {
  const claim = await prisma.claim.findUniqueOrThrow({ where: { id: claimId } })
  if (!isDue(claim)) return true
  const owedMinor = claim.decidedMinor ?? 0
  const taken = await takeOnce(claim, owedMinor, at)
  if (taken === 'WAITING') return false
  const backMinor = Math.max(0, taken.amountMinor - owedMinor)
  if (backMinor > 0 && !(await giveBackOfClaim(claim, backMinor, at))) return false
  const fromDepositMinor = Math.min(taken.amountMinor, owedMinor)
  const askedMinor = owedMinor - fromDepositMinor
  const newlyMinor = Math.max(0, askedMinor - taken.askedMinor)
  const payUntil = payUntilOf(claim.profile, claim.terms, at)
  if (newlyMinor > 0)
    await ask(claim, { minor: newlyMinor, payUntil }, taken.askedMinor > 0 ? null : taken.declinedId, at)
  return finish(claim, { fromDepositMinor, askedMinor, backMinor, payUntil }, at)
}

/** What is accepted or decided and not collected; or ended otherwise, with money taken that has not gone back. */
const isDue = ({ state, collectedAt, underObjectionAt, returnedMinor }: Claim): boolean =>
  mayBeCollected(state)
    ? collectedAt === null
    : (state === 'WITHDRAWN' || state === 'LAPSED') && underObjectionAt !== null && returnedMinor === null

/** What was taken; or which capture was declined, and how much of it somebody has asked for by link already. */
type Taken = { amountMinor: number; declinedId: string | null; askedMinor: number }

const NOTHING: Taken = { amountMinor: 0, declinedId: null, askedMinor: 0 }

/** The capture of a claim, made now unless it was made before; nothing where the deposit can give nothing. */
async function takeOnce(claim: Claim, owedMinor: number, at: Date): Promise<Taken | 'WAITING'> {
  const earlier = await readTaken(claim.captureRequestId)
  if (earlier) return earlier
  const deposit = await prisma.deposit.findUnique({
    where: { bookingId: claim.bookingId },
    include: { line: { include: { payment: true } } },
  })
  const left = capturableLeft(deposit, deposit?.line?.payment ?? null, at)
  const amountMinor = Math.min(owedMinor, left)
  if (!deposit || amountMinor === 0) return NOTHING
  const asked = await takeForClaim(claim, deposit.ending, amountMinor, at)
  if (asked === 'LATER') return 'WAITING'
  // Its time ran out since it was looked at: all of it is asked for by link.
  if (asked === 'NOTHING') return NOTHING
  return (await readTaken(claim.captureRequestId)) ?? 'WAITING'
}

/** How the capture under this name ended; null when there is none. */
async function readTaken(requestId: string): Promise<Taken | 'WAITING' | null> {
  const row = await prisma.depositCapture.findUnique({ where: { requestId }, include: { attempt: true } })
  if (!row) return null
  const fate = row.attempt?.fate ?? 'DONE'
  if (fate === 'DONE') return { ...NOTHING, amountMinor: row.amountMinor }
  // The bank said no, or could not be asked rightly: what is owed is asked for by link instead.
  if (fate === 'DECLINED' || fate === 'REFUSED')
    return { ...NOTHING, declinedId: row.id, askedMinor: row.askedPaymentId ? row.amountMinor : 0 }
  return 'WAITING'
}

async function ask(
  claim: Claim,
  { minor: amountMinor, payUntil }: { minor: number; payUntil: Date },
  declinedId: string | null,
  at: Date,
): Promise<void> {
  const { bookingId, currency, extraRequestId: requestId } = claim
  const asked = await askForExtra(
    {
      ...{ bookingId, amountMinor, currency, requestId, way: 'LINK', reason: 'DAMAGE' },
      note: noteOf(claim),
      insteadOf: declinedId,
      payUntil,
    },
    CLOCK,
    at,
  )
  if (!asked.ok) throw new Error(`What a claim came to could not be asked for: ${asked.code}`)
  await performAll(asked.value.paymentId)
}

type Came = { fromDepositMinor: number; askedMinor: number; backMinor: number; payUntil: Date }

async function finish({ id, bookingId, currency, state }: Claim, came: Came, at: Date): Promise<boolean> {
  const { fromDepositMinor, askedMinor, backMinor: returnedMinor, payUntil } = came
  const isCollected = mayBeCollected(state)
  const data = isCollected
    ? {
        collectedAt: at,
        fromDepositMinor,
        askedMinor,
        returnedMinor,
        payUntil: askedMinor > 0 ? payUntil : null,
      }
    : { returnedMinor }
  return transact(async (tx) => {
    const where = { id, collectedAt: null, returnedMinor: null }
    const { count } = await tx.claim.updateMany({ where, data })
    const facts = { fromDepositMinor, askedMinor, returnedMinor, currency }
    if (count === 1) await record(tx, { at, actor: CLOCK, what: 'claim.collected', bookingId, facts })
    return true
  })
}
