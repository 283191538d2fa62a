import { type Db, row } from '@/sandbox/state'
import { type Answer, invalid, wrong } from './answer'

export type Repeatable = 'charge' | 'refund' | 'subscription'

const CLASH = {
  charge: 'ChargeTriedWithDifferentAmount',
  refund: 'RefundTriedWithDifferentAmount',
  subscription: 'ChargeTriedWithDifferentAmount',
} as const

/**
 * Does a money deed once per Idempotency-Key: a repeat hears the first status and body again, the same key with another
 * amount or target is refused. Must run while the payment is locked, so that two repeats at once queue up.
 */
export async function once(
  tx: Db,
  operation: Repeatable,
  key: string | null,
  target: string,
  amount: number,
  deed: () => Promise<Answer>,
): Promise<Answer> {
  if (key === null) return deed()
  const earlier = await row<{ target: string; amount: number; status: number; body: unknown }>(
    tx,
    'select target, amount, status, body from sandbox.answers where operation = $1 and key = $2',
    [operation, key],
  )
  if (earlier) {
    const same = earlier.target === target && earlier.amount === amount
    return same ? { status: earlier.status, body: earlier.body ?? undefined } : wrong(CLASH[operation])
  }
  const answer = await deed()
  await tx.query(
    'insert into sandbox.answers (operation, key, target, amount, status, body) values ($1, $2, $3, $4, $5, $6)',
    [
      operation,
      key,
      target,
      amount,
      answer.status,
      answer.body === undefined ? null : JSON.stringify(answer.body),
    ],
  )
  return answer
}

/** "More than 1 and fewer than 64 characters", says the documentation. */
export function badKey(key: string | null): Answer | null {
  if (key === null || (key.length > 1 && key.length < 64)) return null
  return invalid({ 'Idempotency-Key': ['Must be more than 1 and fewer than 64 characters'] })
}
