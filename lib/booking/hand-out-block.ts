import type { Deposit, Payment, PaymentLine } from '@/lib/generated/prisma/client'
import { type Refused, refused } from '@/lib/outcome'
import { type DepositInPlace, type DepositProblem, depositProblem } from '@/lib/payment/deposit-problem'

export type HandOutBlock = 'rent-not-paid' | DepositProblem

type Line = Pick<PaymentLine, 'id' | 'purpose' | 'capturedMinor'>
export type Leaving = {
  untilAt: Date
  rentMinor: number
  payments: (Pick<Payment, 'gateway' | 'methodKind' | 'authorizedMinor' | 'endedAt'> & { lines: Line[] })[]
  deposit: (DepositInPlace & Pick<Deposit, 'paymentLineId'>) | null
}

/** What stands in the way of handing the gear out: unpaid rent, or a deposit that is not in place. Null when nothing does. */
export function handOutBlock(booking: Leaving, at: Date): Refused<HandOutBlock> | null {
  const { deposit, payments, rentMinor, untilAt } = booking
  const rent = payments.flatMap(({ lines }) => lines).filter(({ purpose }) => purpose === 'RENT')
  if (rent.reduce((sum, { capturedMinor }) => sum + capturedMinor, 0) < rentMinor)
    return refused('rent-not-paid')
  if (!deposit) return null
  const payment = payments.find(({ lines }) => lines.some(({ id }) => id === deposit.paymentLineId)) ?? null
  return depositProblem(deposit, payment, untilAt, at)
}
