import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Capabilities } from '@/lib/gateway/gateway'
import { gatewayOf } from '@/lib/gateway/gateways'
import type { Attempt } from '@/lib/generated/prisma/client'
import { log } from '@/lib/log'
import { findCompanions } from '@/lib/payment/find-companions'
import { addMinutes, addSeconds } from '@/lib/period'
import { ASK_VISIT_SECONDS, closeAttempt } from './close-attempt'
import { CLAIM_SECONDS } from './own-seconds'
import { paymentName } from './payment-name'
import { performAll } from './perform-all'
import { send } from './send'
import { settle } from './settle'

// Gateways forget a key after a day; from then on a repeat could be a second capture.
const KEY_LASTS_MINUTES = 23 * 60

// How long a request may still arrive after its answer got lost; far longer than any connection lives.
const STRAY_MINUTES = 60

// A person has been told already; each time that it is asked again tells them once more.
const DOUBT_SECONDS = 900

/**
 * Asks the gateway what a payment is now and writes it down. An attempt whose outcome was unknown is closed if its
 * effect is there; if the gateway has never heard of it, it is sent again under the same key. False when the gateway did
 * not say, or said what cannot be true.
 */
export async function reconcile(paymentId: string): Promise<boolean> {
  const knows = await reconcileOne(paymentId)
  // Who has paid in a visit has paid in all of it, and the gateway may have rung for its first part only, or after we gave it up.
  for (const id of await findCompanions(prisma, paymentId)) {
    if (await isUnheardOf(id)) await reconcileOne(id)
  }
  return knows
}

async function isUnheardOf(id: string): Promise<boolean> {
  const isOpen = [{ endedAt: null }, { endedHow: 'TERMINATED' as const }]
  const where = { id, gatewayRef: { not: null }, authorizedMinor: 0, OR: isOpen }
  return (await prisma.payment.count({ where })) > 0
}

async function reconcileOne(paymentId: string): Promise<boolean> {
  const payment = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })
  // The answer may be old when we come to read it: it can speak only of what was sent before we asked.
  const askedAt = await now()
  if (payment.gatewayRef) {
    const answer = await gatewayOf(payment.gateway).lookUp(await paymentName(payment))
    if (answer.kind !== 'standing') return postpone(paymentId, answer.kind)
    // What cannot be true does not tell either what the gateway has never heard of.
    if (!(await settle(paymentId, answer, await now())))
      return postpone(paymentId, 'contradiction', DOUBT_SECONDS)
  } else await closeUnopened(paymentId)
  const lost = await findLost(paymentId, askedAt)
  if (lost) await repeat(lost, capabilitiesOf(payment), askedAt)
  await askVisitLater(paymentId)
  await performAll(paymentId)
  return true
}

/** An attempt whose answer got lost: unknown, or sent so long ago that nobody can be waiting for it. */
async function findLost(paymentId: string, askedAt: Date): Promise<Attempt | null> {
  const sentBefore = addSeconds(askedAt, -CLAIM_SECONDS)
  return prisma.attempt.findFirst({
    where: {
      paymentId,
      kind: { not: 'CHECKOUT' },
      OR: [{ fate: 'UNKNOWN' }, { fate: 'SENT', sentAt: { lt: sentBefore } }],
    },
  })
}

async function repeat(attempt: Attempt, can: Capabilities, askedAt: Date): Promise<void> {
  const at = await now()
  if (!isSafeToRepeat(attempt, can, at)) return giveUp(attempt, askedAt)
  const { count } = await prisma.attempt.updateMany({
    where: { id: attempt.id, fate: attempt.fate, tries: attempt.tries },
    data: { fate: 'SENT', sentAt: at, tries: { increment: 1 } },
  })
  if (count === 1) await send(attempt.id)
}

function isSafeToRepeat({ kind, createdAt }: Attempt, can: Capabilities, at: Date): boolean {
  if (can.onceByNature.some((once) => once === kind)) return true
  return can.repeatsByKey && addMinutes(createdAt, KEY_LASTS_MINUTES) > at
}

/**
 * What the gateway had not heard of when we asked may still have been on its way; only what was sent long before is left
 * to a person.
 */
async function giveUp(attempt: Attempt, askedAt: Date): Promise<void> {
  const at = await now()
  if (addMinutes(attempt.sentAt ?? attempt.createdAt, STRAY_MINUTES) > askedAt) {
    await prisma.attempt.updateMany({
      where: { id: attempt.id, fate: attempt.fate },
      data: { fate: 'UNKNOWN', askAt: addMinutes(at, 5) },
    })
    return
  }
  log.error({ attempt: attempt.id }, 'the gateway does not know this attempt and a repeat would not be safe')
  const reason = 'the gateway never heard of it, and a repeat would not be safe'
  await closeAttempt(attempt, { kind: 'refused', reason }, at)
}

/** A visit that was sent but never answered: nobody has its address, so nothing can come of it. */
async function closeUnopened(paymentId: string): Promise<void> {
  const at = await now()
  await prisma.attempt.updateMany({
    where: { paymentId, kind: 'CHECKOUT', fate: 'SENT', sentAt: { lt: addSeconds(at, -CLAIM_SECONDS) } },
    data: { fate: 'DECLINED', reason: 'the gateway did not answer', closedAt: at, askAt: null },
  })
}

async function postpone(paymentId: string, why: string, seconds = 60): Promise<boolean> {
  log.warn({ payment: paymentId, why }, 'the gateway did not say what the payment is')
  const askAt = addSeconds(await now(), seconds)
  await prisma.attempt.updateMany({
    where: { paymentId, fate: { in: ['SENT', 'UNKNOWN', 'WAITING'] } },
    data: { askAt },
  })
  return false
}

/** The longer a visit has been open, the longer until it is asked about again: a payment link may wait for weeks. */
async function askVisitLater(paymentId: string): Promise<void> {
  const visit = await prisma.attempt.findFirst({ where: { paymentId, fate: 'WAITING' } })
  if (!visit) return
  const at = await now()
  const age = (at.getTime() - visit.createdAt.getTime()) / 1000
  const askAt = addSeconds(at, Math.max(ASK_VISIT_SECONDS, age / 4))
  await prisma.attempt.updateMany({ where: { id: visit.id, fate: 'WAITING' }, data: { askAt } })
}
