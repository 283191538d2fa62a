import type { Tx } from '@/lib/db'
import type { PaymentLine } from '@/lib/generated/prisma/client'
import { leftOf } from '@/lib/payment/left-of-deposit'

type Share = { line: PaymentLine; amountMinor: number }

/**
 * A deposit counts what went back of it. Money that was kept and goes back after all, because the renter was right, is
 * kept no longer; what is simply paid back comes out of what is left.
 */
export async function countDepositBack(
  tx: Tx,
  paymentId: string,
  shares: Share[],
  cause: string | undefined,
  at: Date,
): Promise<void> {
  const amountMinor = shares
    .filter(({ line }) => line.purpose === 'DEPOSIT')
    .reduce((sum, share) => sum + share.amountMinor, 0)
  const before = await tx.deposit.findFirst({ where: { line: { paymentId } } })
  if (amountMinor === 0 || !before) return
  const { id, capturedMinor, ending } = before
  const refundedMinor = Math.min(capturedMinor, before.refundedMinor + amountMinor)
  const isKept = ending === 'REFUND' && cause === 'refund'
  const kept = isKept ? before.keptMinor - amountMinor : before.keptMinor
  const keptMinor = Math.max(0, Math.min(kept, capturedMinor - refundedMinor))
  const deposit = await tx.deposit.update({ where: { id }, data: { refundedMinor, keptMinor } })
  if (leftOf(deposit) === 0 && !deposit.endedAt)
    await tx.deposit.update({ where: { id }, data: { endedAt: at } })
}
