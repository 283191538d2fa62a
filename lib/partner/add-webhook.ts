import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { env } from '@/lib/env'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { eventsOf, type WebhookEvent } from './event'
import { webhookSecret } from './webhook-secret'

export type NewWebhook = { url: string; events: WebhookEvent[]; locationId: string | null }

export type AddWebhookRefusal = 'webhook-address-wrong' | 'events-missing' | 'unknown-location'

const LONGEST_URL = 500

/**
 * An address of somebody else's hears of deeds about bookings from now on, of all locations or of one. Where it leads is looked at
 * whenever something is sent, since that may change; here only its form. Refusals: `webhook-address-wrong`, `events-missing`,
 * `unknown-location`.
 */
export async function addWebhook(
  { url, locationId, ...wish }: NewWebhook,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ id: string }, AddWebhookRefusal>> {
  const address = readAddress(url)
  const events = eventsOf(wish.events)
  if (!address) return refused('webhook-address-wrong')
  if (events.length === 0) return refused('events-missing')
  return transact(async (tx) => {
    const location = locationId ? await tx.location.findUnique({ where: { id: locationId } }) : null
    if (locationId && !location) return refused('unknown-location')
    const { id } = await tx.webhookEndpoint.create({
      data: { url: address, secret: webhookSecret(), events, locationId, createdAt: at, madeBy: actor.name },
    })
    const facts = { about: 'partners', host: new URL(address).host, location: location?.name ?? null }
    await record(tx, { at, actor, what: 'webhook.added', facts: { ...facts, count: events.length } })
    return ok({ id })
  })
}

/** Without a password in it: it would stand in logs of others, and the signature proves more. */
function readAddress(typed: string): string | null {
  if (!URL.canParse(typed.trim())) return null
  const url = new URL(typed.trim())
  if (url.username || url.password || url.href.length > LONGEST_URL) return null
  url.hash = ''
  const mayBePlain = env().SANDBOX && url.protocol === 'http:'
  return url.protocol === 'https:' || mayBePlain ? url.href : null
}
