import { takeFault } from '@/sandbox/fault'
import type { Db } from '@/sandbox/state'
import type { Payment } from './payment'
import { wireTime } from './wire'

export type WireEvent = { event: string; id: string; data: Record<string, unknown> }

const MERCHANT = 100_017_120
const DEFAULT_DELAY_MS = 60_000

/** Puts the events of one moment in the tray for every address that registered for them, in the same transaction as the deed. */
export async function emit(tx: Db, payment: Payment, events: WireEvent[]): Promise<void> {
  const wanted = events.flatMap((event) =>
    payment.webhooks.filter((hook) => hook.eventName === event.event).map((hook) => ({ hook, event })),
  )
  const reversed = wanted.length > 1 && (await takeFault(tx, 'webhook', ['reorder'])) !== undefined
  for (const { hook, event } of reversed ? wanted.reverse() : wanted) {
    const fault = await takeFault(tx, 'webhook', ['drop', 'duplicate', 'delay'])
    const wait = fault?.fault === 'delay' ? (fault.ms ?? DEFAULT_DELAY_MS) : 0
    const dueAt = fault?.fault === 'drop' ? null : new Date(payment.at.getTime() + wait)
    const headers = {
      ...Object.assign({}, ...[hook.headers ?? []].flat()),
      authorization: hook.authorization,
    }
    const values = [
      payment.id,
      event.id,
      event.event,
      hook.url,
      headers,
      envelope(payment, event),
      dueAt,
      fault?.fault === 'drop' ? 'dropped by a switch' : null,
    ]
    for (let copies = fault?.fault === 'duplicate' ? 2 : 1; copies > 0; copies--) {
      await tx.query(
        `insert into sandbox.deliveries (payment_id, event_id, event, url, headers, body, due_at, last_answer)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        values,
      )
    }
  }
}

function envelope(payment: Payment, { event, id, data }: WireEvent): Record<string, unknown> {
  const merchant = event.endsWith('.v2') ? { merchantNumber: MERCHANT } : { merchantId: MERCHANT }
  return { id, ...merchant, timestamp: wireTime(payment.at), event, data: { ...data, paymentId: payment.id } }
}
