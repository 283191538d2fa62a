import type { Tx } from '@/lib/db'
import { dayOf } from '@/lib/period'
import { BANK, type Channel, clearingAccount, DISPUTED_DAMAGE } from './account'
import type { Posting, Share } from './posting'
import { postingsOfCapture } from './postings-of-capture'
import { postingsOfKeptDeposit } from './postings-of-kept-deposit'
import { postingsOfRefund } from './postings-of-refund'

/** The one movement that an entry is for. */
export type Cause =
  | { kind: 'CAPTURE'; captureId: string }
  | { kind: 'REFUND'; refundId: string }
  | { kind: 'PAID_OTHERWISE'; refundPartId: string }
  | { kind: 'DEPOSIT_KEPT'; depositCaptureId: string }
  | { kind: 'CLAIM_UPHELD'; claimId: string }

export type NewEntry = {
  bookingId: string
  paymentId: string
  cause: Cause
  channel: Channel
  currency: string
  shares: Share[]
  /** When the money moved, and when we write it down. */
  occurredAt: Date
  recordedAt: Date
}

/**
 * Posts one movement of money, in the transaction that writes the movement itself: both are there, or neither. A second
 * entry for the same movement is refused by Postgres, and so is one that does not sum to zero.
 */
export async function postEntry(tx: Tx, entry: NewEntry): Promise<void> {
  const { bookingId, paymentId, cause, occurredAt, recordedAt } = entry
  const { location } = await tx.booking.findUniqueOrThrow({
    where: { id: bookingId },
    select: { location: { select: { timeZone: true } } },
  })
  const bookedOn = dayOf(recordedAt, location.timeZone)
  const { id: entryId } = await tx.ledgerEntry.create({
    data: { ...cause, bookingId, paymentId, occurredAt, recordedAt, bookedOn },
    select: { id: true },
  })
  await tx.ledgerPosting.createMany({
    data: postingsOf(entry).map((posting) => ({ ...posting, entryId })),
  })
}

function postingsOf({ cause, channel, currency, shares }: NewEntry): Posting[] {
  switch (cause.kind) {
    case 'CAPTURE':
      return postingsOfCapture(clearingAccount(channel), currency, shares)
    case 'REFUND':
      return postingsOfRefund(clearingAccount(channel), currency, shares)
    case 'PAID_OTHERWISE':
      return postingsOfRefund(BANK, currency, shares)
    case 'DEPOSIT_KEPT':
      return postingsOfKeptDeposit(currency, shares)
    case 'CLAIM_UPHELD':
      return postingsOfCapture(DISPUTED_DAMAGE, currency, shares)
  }
}
