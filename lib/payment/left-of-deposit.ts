import type { Deposit } from '@/lib/generated/prisma/client'

type Amounts = Pick<Deposit, 'limitMinor' | 'capturedMinor' | 'refundedMinor' | 'keptMinor' | 'ending'>

/** What can still be taken: up to the limit of an authorization, or of what was paid in and not yet paid back. */
export function leftOf(deposit: Amounts): number {
  const { limitMinor, capturedMinor, refundedMinor, keptMinor, ending } = deposit
  return ending === 'REFUND' ? capturedMinor - refundedMinor - keptMinor : limitMinor - capturedMinor
}
