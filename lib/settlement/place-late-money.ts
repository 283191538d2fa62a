import { now } from '@/lib/clock'
import { prisma, type Tx, transact } from '@/lib/db'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { lockPayment } from '@/lib/payment/lock-payment'
import { confirmPaid } from './confirm-paid'
import { mayLetGoAgain, OF_OURS } from './may-let-go-again'
import { performAll } from './perform-all'
import { placeMoney } from './place-money'
import { forEach, type Report } from './report'

// How often letting money go may be refused before it is left to a person; the log has raised an alarm each time.
const MOST_REFUSALS = 3

const WITHDRAWN = { cause: 'EXTRA' as const, request: { withdrawnAt: { not: null } } }

/**
 * Money that is authorized while its booking has lapsed, was cancelled or is paid in another way, or when it is not asked for
 * any more, and that nothing is being done about: it came while the visit was being ended, or letting it go was refused. The decision is taken again.
 */
export async function placeLateMoney(): Promise<Report> {
  const at = await now()
  const payments = await prisma.payment.findMany({
    where: {
      checkout: { OR: [{ cause: 'BOOKING' }, WITHDRAWN] },
      OR: [
        { booking: { state: 'LAPSED' } },
        // What a cancelled booking had really paid went back by its terms; the rest of its money has no business here.
        { booking: { state: { in: ['CANCELLED', 'NO_SHOW'] } }, capturedMinor: 0 },
        { booking: { state: 'CANCELLED', confirmedAt: null } },
        { checkout: WITHDRAWN, capturedMinor: 0 },
        // Its rent could not be taken, or it was paid for nothing, and the bank did not let it go.
        {
          capturedMinor: 0,
          attempts: { some: { kind: 'RELEASE', fate: 'DECLINED', cause: { in: OF_OURS } } },
        },
      ],
      authorizedMinor: { gt: 0 },
      // Whatever may still move is compared again; the rest is over, and far too much to be read every minute.
      compareAt: { not: null },
      refundedMinor: 0,
      refunds: { none: { state: 'PENDING' } },
      endedAt: null,
      attempts: { none: { fate: { in: IN_FLIGHT } } },
    },
    select: { id: true, attempts: { select: { kind: true, fate: true, closedAt: true } } },
    take: 50,
  })
  const open = payments.filter(
    ({ attempts }) =>
      attempts.filter(({ fate }) => fate === 'REFUSED').length < MOST_REFUSALS && mayLetGoAgain(attempts, at),
  )
  return forEach('late-money', open, async ({ id }) => {
    await transact(async (tx) => {
      await placeMoney(tx, await lockPayment(tx, id), at)
      await confirmTaken(tx, id, at)
    })
    await performAll(id)
  })
}

/** Rent that was taken before its dates were to be had again confirms them: no capture is to come that would. */
async function confirmTaken(tx: Tx, paymentId: string, at: Date): Promise<void> {
  const receipt = await tx.receipt.findFirst({
    where: { paymentId, kind: 'SALE' },
    orderBy: { issuedAt: 'desc' },
    select: { id: true },
  })
  if (receipt) await confirmPaid(tx, await lockPayment(tx, paymentId), receipt, at)
}
