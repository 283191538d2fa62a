import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

/** An address hears of nothing any more, not even of what is still queued for it. Refusal: `webhook-ended` (already). */
export async function endWebhook(
  id: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'webhook-ended'>> {
  return transact(async (tx) => {
    const data = { endedAt: at, endedBy: actor.name }
    const { count } = await tx.webhookEndpoint.updateMany({ where: { id, endedAt: null }, data })
    if (count === 0) return refused('webhook-ended')
    const { url } = await tx.webhookEndpoint.findUniqueOrThrow({ where: { id } })
    await tx.webhookDelivery.updateMany({
      where: { endpointId: id, state: 'QUEUED' },
      data: { state: 'FAILED', problem: 'the address was ended before it was sent' },
    })
    await record(tx, {
      at,
      actor,
      what: 'webhook.ended',
      facts: { about: 'partners', host: new URL(url).host },
    })
    return ok(null)
  })
}
