import { queueDelivery } from '@/sandbox/delivery'
import { takeFault } from '@/sandbox/fault'
import type { Db } from '@/sandbox/state'
import type { Payment } from './payment'
import { wireTime } from './wire'

export type WireEvent = { event: string; id: string; data: Record<string, unknown> }

const MERCHANT = 100_017_120

/** Puts the events of one moment in the tray for every address that registered for them, in the same transaction as the deed. */
export async function emit(tx: Db, payment: Payment, events: WireEvent[]): Promise<void> {
  const wanted = events.flatMap((event) =>
    payment.webhooks.filter((hook) => hook.eventName === event.event).map((hook) => ({ hook, event })),
  )
  const reversed = wanted.length > 1 && (await takeFault(tx, 'webhook', ['reorder'])) !== undefined
  for (const { hook, event } of reversed ? wanted.reverse() : wanted) {
    const headers = {
      ...Object.assign({}, ...[hook.headers ?? []].flat()),
      authorization: hook.authorization,
    }
    const { event: name, id: eventId } = event
    const body = envelope(payment, event)
    await queueDelivery(
      tx,
      { owner: payment.id, eventId, event: name, url: hook.url, headers, body },
      payment.at,
    )
  }
}

function envelope(payment: Payment, { event, id, data }: WireEvent): Record<string, unknown> {
  const merchant = event.endsWith('.v2') ? { merchantNumber: MERCHANT } : { merchantId: MERCHANT }
  return { id, ...merchant, timestamp: wireTime(payment.at), event, data: { ...data, paymentId: payment.id } }
}
