import { afterEach, beforeEach, expect, test } from 'vitest'
import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import type { WebhookState } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { addDays, addMinutes } from '@/lib/period'
import { ISSUED, paidBooking } from '@/test/paid-booking'
import { addWebhook } from './add-webhook'
import { endWebhook } from './end-webhook'
import { forgetWebhooks, WEBHOOKS_KEPT_DAYS } from './forget-webhooks'
import { replayWebhooks } from './replay-webhooks'

const ADMIN = { kind: 'STAFF', id: 'admin', name: 'Ada Admin' } as const
const KEPT = addDays(ISSUED, WEBHOOKS_KEPT_DAYS)

let endpointId: string
beforeEach(async () => {
  const wish = {
    url: 'https://partner.example.com/',
    events: ['booking.confirmed' as const],
    locationId: null,
  }
  const added = await addWebhook(wish, ADMIN, ISSUED)
  if (!added.ok) throw new Error(added.code)
  endpointId = added.value.id
})
afterEach(async () => {
  await prisma.webhookDelivery.deleteMany()
  await prisma.webhookEndpoint.deleteMany()
})

/** A message of one state, as old as the others. */
async function message(state: WebhookState): Promise<string> {
  const { bookingId } = await paidBooking()
  await transact((tx) => record(tx, { at: ISSUED, actor: CLOCK, what: 'booking.confirmed', bookingId }))
  const { id } = await prisma.webhookDelivery.findFirstOrThrow({ where: { bookingId } })
  await prisma.webhookDelivery.update({
    where: { id },
    data: { state, sendAt: ISSUED, sentAt: state === 'SENT' ? ISSUED : null },
  })
  return id
}

const left = async () => (await prisma.webhookDelivery.findMany()).map(({ state }) => state).sort()

test('what was taken or given up is forgotten after its time and not a minute earlier; what is still to go stays', async () => {
  for (const state of ['SENT', 'FAILED', 'QUEUED', 'SENDING'] as const) await message(state)
  expect(await forgetWebhooks(KEPT)).toBe(0)
  expect(await forgetWebhooks(addMinutes(KEPT, 1))).toBe(2)
  expect(await left()).toEqual(['QUEUED', 'SENDING'])
})

test('what was never sent to an address that has ended is forgotten, too', async () => {
  await message('QUEUED')
  await endWebhook(endpointId, ADMIN, ISSUED)
  expect(await forgetWebhooks(addMinutes(KEPT, 1))).toBe(1)
})

test('two clocks at once forget each once, and a forgotten one cannot be sent again and says so', async () => {
  const id = await message('SENT')
  await message('FAILED')
  const later = addMinutes(KEPT, 1)
  const [one, other] = await Promise.all([forgetWebhooks(later), forgetWebhooks(later)])
  expect(one + other).toBe(2)
  expect(await replayWebhooks({ endpointId, deliveryId: id }, ADMIN, later)).toMatchObject({
    code: 'delivery-forgotten',
    facts: { days: WEBHOOKS_KEPT_DAYS },
  })
  expect(await replayWebhooks({ endpointId, deliveryId: null }, ADMIN, later)).toMatchObject({
    code: 'nothing-to-replay',
  })
})
