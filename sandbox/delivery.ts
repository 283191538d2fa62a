import { takeFault } from './fault'
import type { Db } from './state'

/** One thing a gateway tells the shop; `owner` is the payment or visit it is about. A text is sent as it is, all else as JSON. */
export type Delivery = {
  owner: string
  eventId: string
  event: string
  url: string
  headers: Record<string, string>
  body: unknown
}

const DEFAULT_DELAY_MS = 60_000

/** Puts it in the tray in the same transaction as the deed. The fault switches may drop, double or delay it. */
export async function queueDelivery(tx: Db, delivery: Delivery, at: Date): Promise<void> {
  const fault = await takeFault(tx, 'webhook', ['drop', 'duplicate', 'delay'])
  const dropped = fault?.fault === 'drop'
  const wait = fault?.fault === 'delay' ? (fault.ms ?? DEFAULT_DELAY_MS) : 0
  const { owner, eventId, event, url, headers, body } = delivery
  const values = [
    owner,
    eventId,
    event,
    url,
    headers,
    JSON.stringify(body),
    dropped ? null : new Date(at.getTime() + wait),
    dropped ? 'dropped by a switch' : null,
  ]
  for (let copies = fault?.fault === 'duplicate' ? 2 : 1; copies > 0; copies--) {
    await tx.query(
      `insert into sandbox.deliveries (payment_id, event_id, event, url, headers, body, due_at, last_answer)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values,
    )
  }
}
