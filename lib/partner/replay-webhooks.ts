import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import type { WebhookState } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { wake } from '@/lib/wake'
import { WEBHOOKS_KEPT_DAYS } from './forget-webhooks'

/** One delivery, or all that were given up. */
export type ToReplay = { endpointId: string; deliveryId: string | null }

export type ReplayRefusal = 'webhook-ended' | 'delivery-forgotten' | 'nothing-to-replay'

/**
 * Sends again what an address was told, under the same name, so that whoever had it already can tell. It keeps its place: what is
 * still queued of the same booking goes after it. Refusals: `webhook-ended`, `delivery-forgotten` (`days`: how long they are kept),
 * `nothing-to-replay` (under way, or none).
 */
export async function replayWebhooks(
  { endpointId, deliveryId }: ToReplay,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ count: number }, ReplayRefusal>> {
  return transact(async (tx) => {
    const endpoint = await tx.webhookEndpoint.findUnique({ where: { id: endpointId, endedAt: null } })
    if (!endpoint) return refused('webhook-ended')
    if (deliveryId && (await tx.webhookDelivery.count({ where: { endpointId, id: deliveryId } })) === 0)
      return refused('delivery-forgotten', { days: WEBHOOKS_KEPT_DAYS })
    const over: WebhookState[] = deliveryId ? ['SENT', 'FAILED'] : ['FAILED']
    const { count } = await tx.webhookDelivery.updateMany({
      where: { endpointId, state: { in: over }, ...(deliveryId && { id: deliveryId }) },
      data: { state: 'QUEUED', tries: 0, sendAt: at, sentAt: null },
    })
    if (count === 0) return refused('nothing-to-replay')
    const facts = { about: 'partners', host: new URL(endpoint.url).host, count }
    await record(tx, { at, actor, what: 'webhook.replayed', facts })
    await wake(tx, 'webhooks')
    return ok({ count })
  })
}
