import type { Tx } from '@/lib/db'
import type { Attempt, AttemptFate, AttemptKind, Purpose } from '@/lib/generated/prisma/client'

/** An attempt in one of these fates may still move money; a payment has one of them at most (a promise of Postgres). */
export const IN_FLIGHT: AttemptFate[] = ['PREPARED', 'SENT', 'WAITING', 'UNKNOWN']

export type NewAttempt = {
  paymentId: string
  kind: AttemptKind
  amountMinor: number
  at: Date
  cause: string
  purpose?: Purpose
  captureId?: string
  refundPartId?: string
  actorId?: string | null
  /** Not before this instant: until then it can be taken back. */
  sendFrom?: Date
}

/**
 * Records that a gateway will be asked to do something. The row is committed with the deed and carried out by `perform`;
 * its id is the idempotency key. Throws a taken-error when the payment already has one in flight.
 */
export const prepareAttempt = (tx: Tx, { at, ...data }: NewAttempt): Promise<Attempt> =>
  tx.attempt.create({ data: { ...data, fate: 'PREPARED', createdAt: at, askAt: data.sendFrom ?? at } })

/** Which prepared attempts may go out by now; the others can still be taken back. */
export const mayBeSent = (at: Date) => ({ OR: [{ sendFrom: null }, { sendFrom: { lte: at } }] })

/** The attempt of a payment that may still move money, if there is one. */
export const findInFlight = (tx: Tx, paymentId: string): Promise<Attempt | null> =>
  tx.attempt.findFirst({ where: { paymentId, fate: { in: IN_FLIGHT } } })
