import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { clockFor } from '@/lib/gateway/clock-for'
import type { Initiator, Standing } from '@/lib/gateway/gateway'
import type { DepositEnding, Payment } from '@/lib/generated/prisma/client'
import { addDays } from '@/lib/period'

type Dated = Pick<Payment, 'id' | 'leadId' | 'createdAt' | 'gateway' | 'methodKind' | 'methodScheme'>
type Told = Pick<Standing, 'guaranteedUntil' | 'capturableUntil'>

/** How long an authorization counts, and how the deposit in it ends when nobody takes it. */
export type Clocks = { guaranteedUntil: Date | null; capturableUntil: Date | null; ending: DepositEnding }

/**
 * Two clocks: until when the issuer keeps the money blocked, and until when the gateway accepts a capture. The gateway's
 * own word counts; without one our table does, from the moment the visit was opened, which is never too late.
 */
export async function clocksOf(tx: Tx, payment: Dated, told: Told | null): Promise<Clocks> {
  const can = capabilitiesOf(payment)
  const { initiator, from } = await startOf(tx, payment)
  const days = clockFor(can, { scheme: payment.methodScheme, initiator })
  const after = (count: number | null) => (count === null ? null : addDays(from, count))
  return {
    guaranteedUntil: told?.guaranteedUntil ?? after(days.guaranteedDays),
    capturableUntil: told?.capturableUntil ?? after(days.capturableDays),
    ending: !can.capturesLater ? 'REFUND' : can.explicitRelease ? 'RELEASE' : 'LAPSES',
  }
}

/** Who started it and when; what is made together with another payment was started with that one. */
async function startOf(
  tx: Tx,
  { id, leadId, createdAt }: Dated,
): Promise<{ initiator: Initiator; from: Date }> {
  const started = await tx.attempt.findFirst({
    where: { paymentId: leadId ?? id, kind: { in: ['CHECKOUT', 'STORED_CARD'] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { kind: true, createdAt: true },
  })
  return {
    initiator: started?.kind === 'STORED_CARD' ? 'MERCHANT' : 'RENTER',
    from: started?.createdAt ?? createdAt,
  }
}
