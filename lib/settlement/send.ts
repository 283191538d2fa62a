import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import type { Answer } from '@/lib/gateway/gateway'
import { gatewayOf } from '@/lib/gateway/gateways'
import type { Attempt } from '@/lib/generated/prisma/client'
import { closeAttempt } from './close-attempt'
import { messageOf } from './message'
import { settle } from './settle'

/** Sends an attempt that the caller has claimed. */
export async function send(attemptId: string): Promise<void> {
  const attempt = await prisma.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const answer = await ask(attempt)
  if (answer.kind === 'standing') await settle(attempt.paymentId, answer, await now())
  await closeAttempt(attempt, answer, await now())
}

async function ask(attempt: Attempt): Promise<Answer> {
  const { gateway: name, checkout, money, storedCard } = await messageOf(attempt)
  const gateway = gatewayOf(name)
  switch (attempt.kind) {
    case 'CHECKOUT':
      return gateway.startCheckout(checkout())
    case 'CAPTURE':
      return gateway.capture(await money())
    case 'RELEASE':
      return gateway.release(await money())
    case 'REFUND':
      return gateway.refund(await money())
    case 'STORED_CARD':
      return gateway.payByStoredCard(await storedCard())
  }
}
