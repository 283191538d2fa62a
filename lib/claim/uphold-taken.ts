import type { Tx } from '@/lib/db'
import { disputedLeft } from '@/lib/ledger/disputed-left'
import { postEntry } from '@/lib/ledger/post-entry'
import { vatWithin } from '@/lib/money'
import { lockPayment } from '@/lib/payment/lock-payment'
import { mayBeCollected } from './claim'

/**
 * What was taken from a deposit under objection is ours from the moment on in which its claim is accepted or decided, as far
 * as it is upheld: it leaves the account of what is in dispute and becomes compensation, with the VAT of its reason. The rest
 * stays there until it has gone back. Called with the decision, and with a capture that is settled only after it; posts once.
 */
export async function upholdTaken(tx: Tx, captureRequestId: string, at: Date): Promise<void> {
  const taken = await tx.depositCapture.findUnique({
    where: { requestId: captureRequestId },
    include: { attempt: { include: { captures: true } } },
  })
  const capture = taken?.attempt?.captures[0]
  if (!taken || !capture) return
  const payment = await lockPayment(tx, capture.paymentId)
  const claim = await tx.claim.findUniqueOrThrow({ where: { captureRequestId }, include: { ledger: true } })
  if (claim.ledger || !mayBeCollected(claim.state)) return
  const disputedMinor = await disputedLeft(tx, payment.id, capture.id)
  const grossMinor = Math.min(claim.decidedMinor ?? 0, disputedMinor)
  if (grossMinor === 0) return
  const { vatRateBp } = taken
  await postEntry(tx, {
    bookingId: claim.bookingId,
    paymentId: payment.id,
    cause: { kind: 'CLAIM_UPHELD', claimId: claim.id },
    channel: payment,
    currency: claim.currency,
    shares: [{ purpose: 'damage', grossMinor, vatMinor: vatWithin(grossMinor, vatRateBp), vatRateBp }],
    occurredAt: at,
    recordedAt: at,
  })
}
