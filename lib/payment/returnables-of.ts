import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Prisma, Purpose } from '@/lib/generated/prisma/client'
import { addDays } from '@/lib/period'
import { leftOf } from './left-of-deposit'
import type { LineShare } from './payment'
import type { Returnable, WhyNot } from './plan-refund'

/** What has to be known of a payment to say what of it can go back. */
export const MONEY_TAKEN = {
  lines: { orderBy: { position: 'asc' }, include: { deposit: true } },
  captures: { orderBy: { capturedAt: 'asc' }, include: { refundParts: true } },
  refunds: { orderBy: { refundedAt: 'asc' }, include: { attempt: true } },
} as const satisfies Prisma.PaymentInclude

type Payment = Prisma.PaymentGetPayload<{ include: typeof MONEY_TAKEN }>

/** `held` is money of a deposit that was paid in: the renter's own, which goes back by itself or by its own step. */
export type TakenMoney = Returnable & { held: boolean }

/**
 * What is left of each capture of a payment, purpose by purpose: what was taken, less what has gone back, is going back,
 * or has been promised. Amounts in minor units.
 */
export function returnablesOf(payment: Payment, at: Date): TakenMoney[] {
  const pools = payment.captures.flatMap((capture) => poolsOf(payment, capture, at))
  for (const { refundParts } of payment.captures)
    for (const { captureId, purpose, amountMinor } of refundParts)
      take(pools, amountMinor, (pool) => pool.captureId === captureId && pool.purpose === purpose)
  // A refund that belongs to a part has been counted with it; a failed one has given nothing.
  const others = payment.refunds.filter(({ state, attempt }) => state !== 'FAILED' && !attempt?.refundPartId)
  for (const { captureId, amountMinor, attempt } of others) {
    const purpose = attempt?.purpose
    take(
      pools,
      amountMinor,
      (pool) => (!captureId || pool.captureId === captureId) && (!purpose || pool.purpose === purpose),
    )
  }
  return setHeldApart(payment, pools).filter(({ leftMinor }) => leftMinor > 0)
}

function poolsOf(payment: Payment, capture: Payment['captures'][number], at: Date): TakenMoney[] {
  const sums = new Map<Purpose, number>()
  for (const { lineId, amountMinor } of capture.lines as LineShare[]) {
    const line = payment.lines.find(({ id }) => id === lineId)
    if (line) sums.set(line.purpose, (sums.get(line.purpose) ?? 0) + amountMinor)
  }
  return [...sums].map(([purpose, leftMinor]) => ({
    captureId: capture.id,
    paymentId: payment.id,
    purpose,
    leftMinor,
    capturedAt: capture.capturedAt.toISOString(),
    method: payment.methodLabel ?? '',
    whyNot: whyNotOf(payment, capture.capturedAt, at),
    held: false,
  }))
}

function whyNotOf(payment: Payment, capturedAt: Date, at: Date): WhyNot | null {
  const { refunds } = capabilitiesOf(payment)
  if (!refunds) return 'method-cannot'
  return addDays(capturedAt, refunds.days) <= at ? 'too-old' : null
}

function take(pools: TakenMoney[], amountMinor: number, from: (pool: TakenMoney) => boolean): void {
  let rest = amountMinor
  for (const pool of pools.filter(from)) {
    const taken = Math.min(rest, pool.leftMinor)
    pool.leftMinor -= taken
    rest -= taken
  }
}

function setHeldApart({ lines }: Payment, pools: TakenMoney[]): TakenMoney[] {
  const deposit = lines.find((line) => line.deposit)?.deposit
  let held = deposit?.ending === 'REFUND' ? leftOf(deposit) : 0
  return pools.flatMap((pool) => {
    const apart = pool.purpose === 'DEPOSIT' ? Math.min(held, pool.leftMinor) : 0
    held -= apart
    return [
      { ...pool, leftMinor: pool.leftMinor - apart },
      { ...pool, leftMinor: apart, held: true },
    ]
  })
}
