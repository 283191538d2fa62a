import type { Attempt } from '@/lib/generated/prisma/client'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import type { Answer } from '@/lib/gateway/gateway'
import { gatewayOf } from '@/lib/gateway/gateways'
import { closeAttempt } from './close-attempt'
import { messageOf } from './message'
import { settle } from './settle'

/**
 * Carries one prepared attempt out: claims it once, asks the gateway outside of any transaction, and settles the answer.
 * Calling it twice, or beside itself, sends once. Whatever goes wrong, the attempt row says where it stands.
 */
export async function perform(attemptId: string): Promise<void> {
  const at = await now()
  const { count } = await prisma.attempt.updateMany({
    where: { id: attemptId, fate: 'PREPARED' },
    data: { fate: 'SENT', sentAt: at, tries: { increment: 1 }, askAt: at },
  })
  if (count === 1) await send(attemptId)
}

/** Sends an attempt that the caller has claimed. */
export async function send(attemptId: string): Promise<void> {
  const attempt = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const answer = await ask(attempt)
  if (answer.kind === 'standing') await settle(attempt.paymentId, answer.standing, { at: await now(), made: answer.made })
  await closeAttempt(attempt, answer, await now())
}

/** Carries out everything that is prepared for a payment, and what follows from it: an authorization leads to a capture. */
export async function performAll(paymentId: string): Promise<void> {
  // Two steps follow each other at the most today; the bound is there so that a mistake cannot turn in circles.
  for (let round = 0; round < 5; round++) {
    const attempt = await prisma.attempt.findFirst({ where: { paymentId, fate: 'PREPARED' }, select: { id: true } })
    if (!attempt) return
    await perform(attempt.id)
  }
}

async function ask(attempt: Attempt): Promise<Answer> {
  const { gateway: name, checkout, money } = await messageOf(attempt)
  const gateway = gatewayOf(name)
  switch (attempt.kind) {
    case 'CHECKOUT':
      return gateway.startCheckout(checkout())
    case 'CAPTURE':
      return gateway.capture(money())
    case 'RELEASE':
      return gateway.release(money())
    case 'REFUND':
      return gateway.refund(money())
  }
}
