import type { Tx } from '@/lib/db'
import type { Standing, StandingCapture } from '@/lib/gateway/gateway'
import type { Attempt, Capture } from '@/lib/generated/prisma/client'
import type { LockedPayment } from '@/lib/payment/lock-payment'
import { sharesOf } from '@/lib/payment/payment'

export type NewCapture = { capture: Capture; attempt: Attempt | null }

/**
 * Writes the captures that our books do not have yet, moves the lines' sums, and closes the attempt that made one; a
 * stored card is taken from at once where the gateway cannot only authorize on it.
 * While a capture of ours is in flight nothing else is, so the first new capture of its amount is its own.
 */
export async function writeCaptures(
  tx: Tx,
  payment: LockedPayment,
  standing: Standing,
  inFlight: Attempt | null,
  made?: string,
): Promise<NewCapture[]> {
  const known = new Set(payment.captures.map(({ gatewayRef }) => gatewayRef))
  const fresh = standing.captures.filter(({ ref }) => !known.has(ref))
  const own =
    inFlight?.kind === 'CAPTURE' || inFlight?.kind === 'STORED_CARD'
      ? (fresh.find(({ ref }) => ref === made) ?? fresh.find(isOf(inFlight)))
      : undefined
  const written: NewCapture[] = []
  for (const capture of fresh) {
    const attempt = capture === own ? inFlight : null
    written.push({ capture: await writeCapture(tx, payment, capture, attempt), attempt })
  }
  return written
}

const isOf = (attempt: Attempt) => (capture: StandingCapture) => capture.amountMinor === attempt.amountMinor

async function writeCapture(
  tx: Tx,
  payment: LockedPayment,
  capture: StandingCapture,
  attempt: Attempt | null,
): Promise<Capture> {
  const lines = await tx.paymentLine.findMany({
    where: { paymentId: payment.id },
    orderBy: { position: 'asc' },
  })
  const shares = sharesOf(lines, capture, attempt?.purpose)
  for (const { lineId, amountMinor } of shares) {
    await tx.paymentLine.update({
      where: { id: lineId },
      data: { capturedMinor: { increment: amountMinor } },
    })
  }
  if (attempt)
    await tx.attempt.update({
      where: { id: attempt.id },
      data: { fate: 'DONE', closedAt: capture.at, askAt: null },
    })
  return tx.capture.create({
    data: {
      paymentId: payment.id,
      attemptId: attempt?.id,
      gatewayRef: capture.ref,
      amountMinor: capture.amountMinor,
      lines: shares,
      capturedAt: capture.at,
    },
  })
}
