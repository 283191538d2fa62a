'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { type RefusalCode, sentenceFor } from '@/app/_words/refusals'
import { now } from '@/lib/clock'
import { addWebhook } from '@/lib/partner/add-webhook'
import { endWebhook } from '@/lib/partner/end-webhook'
import { eventsOf } from '@/lib/partner/event'
import { makeKey } from '@/lib/partner/make-key'
import { replayWebhooks } from '@/lib/partner/replay-webhooks'
import { revokeKey } from '@/lib/partner/revoke-key'
import { scopesOf } from '@/lib/partner/scope'
import { isUuid } from '@/lib/uuid'
import type { KeyState, WebhookFormState } from './key-state'

const PAGE = '/office/partners'

const text = (form: FormData, name: string) => String(form.get(name) ?? '').slice(0, 600)

const KEY_FIELDS: Partial<Record<RefusalCode, 'name' | 'scopes'>> = {
  'key-name-missing': 'name',
  'scopes-missing': 'scopes',
}

/** The key is in this one answer, and nowhere afterwards. */
export async function makeApiKey(_: KeyState, form: FormData): Promise<KeyState> {
  const { actor } = await requireStaff('people')
  const ticked = form.getAll('scope').map(String)
  const typed = { name: text(form, 'name'), location: text(form, 'location'), ticked }
  const wish = { name: typed.name, scopes: scopesOf(ticked), locationId: typed.location || null }
  const made = await makeKey(wish, actor, await now())
  if (!made.ok) return { ...typed, problems: { [KEY_FIELDS[made.code] ?? 'form']: sentenceFor(made) } }
  revalidatePath(PAGE)
  return { ...typed, name: '', problems: {}, key: made.value.key }
}

export async function revokeApiKey(form: FormData): Promise<void> {
  const { actor } = await requireStaff('people')
  const id = text(form, 'id')
  if (isUuid(id)) await revokeKey(id, actor, await now())
  redirect(`${PAGE}?done=revoked`)
}

const WEBHOOK_FIELDS: Partial<Record<RefusalCode, 'url' | 'events'>> = {
  'webhook-address-wrong': 'url',
  'events-missing': 'events',
}

export async function addAddress(_: WebhookFormState, form: FormData): Promise<WebhookFormState> {
  const { actor } = await requireStaff('people')
  const ticked = form.getAll('event').map(String)
  const typed = { url: text(form, 'url'), location: text(form, 'location'), ticked }
  const wish = { url: typed.url, events: eventsOf(ticked), locationId: typed.location || null }
  const added = await addWebhook(wish, actor, await now())
  if (!added.ok) return { ...typed, problems: { [WEBHOOK_FIELDS[added.code] ?? 'form']: sentenceFor(added) } }
  redirect(`${PAGE}/webhooks/${added.value.id}?done=added`)
}

export async function endAddress(form: FormData): Promise<void> {
  const { actor } = await requireStaff('people')
  const id = text(form, 'id')
  if (isUuid(id)) await endWebhook(id, actor, await now())
  redirect(`${PAGE}?done=ended`)
}

/** One message, or without a name of one all that were given up. */
export async function sendAgain(form: FormData): Promise<void> {
  const { actor } = await requireStaff('people')
  const [endpointId, delivery] = [text(form, 'id'), text(form, 'delivery')]
  if (!isUuid(endpointId)) redirect(PAGE)
  const which = { endpointId, deliveryId: isUuid(delivery) ? delivery : null }
  const sent = await replayWebhooks(which, actor, await now())
  redirect(`${PAGE}/webhooks/${endpointId}?done=${sent.ok ? 'again' : sent.code}`)
}
