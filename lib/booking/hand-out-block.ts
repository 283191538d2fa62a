import type { Deposit, Payment, PaymentLine } from '@/lib/generated/prisma/client'
import { type Refused, refused } from '@/lib/outcome'
import { type DepositInPlace, type DepositProblem, depositProblem } from '@/lib/payment/deposit-problem'

export type HandOutBlock = 'rent-not-paid' | 'change-not-paid' | DepositProblem

type Line = Pick<PaymentLine, 'id' | 'purpose' | 'capturedMinor'>
type PaymentOfIt = Pick<Payment, 'gateway' | 'methodKind' | 'authorizedMinor' | 'endedAt'> & {
  lines: Line[]
  checkout: { id: string; request: { requestId: string; withdrawnAt: Date | null } | null }
}
export type Leaving = {
  untilAt: Date
  rentMinor: number
  payments: PaymentOfIt[]
  amendments: { requestId: string; byRenter: boolean }[]
  deposit: (DepositInPlace & Pick<Deposit, 'paymentLineId'>) | null
}

/**
 * What stands in the way of handing the gear out: unpaid rent, other dates that the renter took and has not paid, or a deposit
 * that is not in place. Null when nothing does. Other dates that staff gave do not: they looked at the renter.
 */
export function handOutBlock(booking: Leaving, at: Date): Refused<HandOutBlock> | null {
  const { deposit, payments, rentMinor, untilAt } = booking
  const rent = payments.flatMap(({ lines }) => lines).filter(({ purpose }) => purpose === 'RENT')
  if (rent.reduce((sum, { capturedMinor }) => sum + capturedMinor, 0) < rentMinor)
    return refused('rent-not-paid')
  if (owesOwnChange(booking)) return refused('change-not-paid')
  if (!deposit) return null
  const payment = payments.find(({ lines }) => lines.some(({ id }) => id === deposit.paymentLineId)) ?? null
  return depositProblem(deposit, payment, untilAt, at)
}

function owesOwnChange({ payments, amendments }: Leaving): boolean {
  const own = amendments.filter(({ byRenter }) => byRenter).map(({ requestId }) => requestId)
  const paid = payments.filter(({ lines }) => lines.some(({ capturedMinor }) => capturedMinor > 0))
  return payments.some(
    ({ checkout: { id, request } }) =>
      request !== null &&
      request.withdrawnAt === null &&
      own.includes(request.requestId) &&
      !paid.some(({ checkout }) => checkout.id === id),
  )
}
