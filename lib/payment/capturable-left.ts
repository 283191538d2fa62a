import type { Deposit } from '@/lib/generated/prisma/client'
import { leftOf } from './left-of-deposit'

type Standing = Pick<
  Deposit,
  | 'limitMinor'
  | 'capturedMinor'
  | 'refundedMinor'
  | 'keptMinor'
  | 'releasedMinor'
  | 'ending'
  | 'endedAt'
  | 'capturableUntil'
>

type Held = { authorizedMinor: number; endedAt: Date | null }

/** How much of a deposit can be taken at this moment, in minor units: nothing where it was never approved, or is over. */
export function capturableLeft(deposit: Standing | null, payment: Held | null, at: Date): number {
  if (!deposit || !payment || payment.authorizedMinor === 0 || payment.endedAt) return 0
  if (deposit.ending === 'REFUND') return leftOf(deposit)
  const { capturableUntil, endedAt, releasedMinor } = deposit
  const isOver = endedAt !== null || releasedMinor > 0 || capturableUntil === null || capturableUntil <= at
  return isOver ? 0 : leftOf(deposit)
}
