import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import type { Answer } from '@/lib/gateway/gateway'
import { gatewayOf } from '@/lib/gateway/gateways'
import type { Attempt } from '@/lib/generated/prisma/client'
import { addSeconds } from '@/lib/period'
import { closeAttempt } from './close-attempt'
import { messageOf } from './message'
import { CLAIM_SECONDS } from './own-seconds'
import { settle } from './settle'

/**
 * Sends an attempt that the caller has claimed, unless the claim is too old: a process may have slept in between, and
 * somebody else may have given the attempt up by now.
 */
export async function send(attemptId: string): Promise<void> {
  const attempt = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const call = await callOf(attempt)
  if (attempt.sentAt && addSeconds(attempt.sentAt, CLAIM_SECONDS) < (await now())) return
  const answer = await call()
  if (answer.kind === 'standing') await settle(attempt.paymentId, answer, await now())
  await closeAttempt(attempt, answer, await now())
}

/** The call with everything in it: what is left to do is to make it. */
async function callOf(attempt: Attempt): Promise<() => Promise<Answer>> {
  const { gateway: name, checkout, money, storedCard } = await messageOf(attempt)
  const gateway = gatewayOf(name)
  if (attempt.kind === 'CHECKOUT') {
    const visit = checkout()
    return () => gateway.startCheckout(visit)
  }
  if (attempt.kind === 'STORED_CARD') {
    const charge = await storedCard()
    return () => gateway.payByStoredCard(charge)
  }
  const verb = MOVES[attempt.kind]
  const movement = await money()
  return () => gateway[verb](movement)
}

const MOVES = { CAPTURE: 'capture', RELEASE: 'release', REFUND: 'refund' } as const
