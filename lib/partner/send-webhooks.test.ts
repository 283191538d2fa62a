import { afterEach, beforeEach, expect, test } from 'vitest'
import { CLOCK } from '@/lib/actor'
import { prisma, transact } from '@/lib/db'
import { type Deed, record } from '@/lib/logbook/record'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { ISSUED, paidBooking } from '@/test/paid-booking'
import { isGenuine, openReceiver, type Receiver } from '@/test/receiver'
import { addWebhook } from './add-webhook'
import { endWebhook } from './end-webhook'
import { EVENTS } from './event'
import { replayWebhooks } from './replay-webhooks'
import { MOST_TRIES, sendWebhooks } from './send-webhooks'

const ADMIN = { kind: 'STAFF', id: 'admin', name: 'Ada Admin' } as const

let receiver: Receiver
let endpointId: string
beforeEach(async () => {
  receiver = await openReceiver()
  endpointId = await add()
})
afterEach(async () => {
  await receiver.close()
  await prisma.webhookDelivery.deleteMany()
  await prisma.webhookEndpoint.deleteMany()
})

async function add(wish: Partial<Parameters<typeof addWebhook>[0]> = {}): Promise<string> {
  const added = await addWebhook(
    { url: receiver.url, events: [...EVENTS], locationId: null, ...wish },
    ADMIN,
    ISSUED,
  )
  if (!added.ok) throw new Error(added.code)
  return added.value.id
}

const happen = (bookingId: string, ...deeds: Deed[]) =>
  transact(async (tx) => {
    for (const what of deeds) await record(tx, { at: ISSUED, actor: CLOCK, what, bookingId })
  })

const deliveries = () =>
  prisma.webhookDelivery.findMany({
    orderBy: { position: 'asc' },
    include: { entry: { select: { what: true } } },
  })
const states = async () => (await deliveries()).map(({ entry, state }) => `${entry.what} ${state}`)

test('a deed is told, signed, with the booking it happened to and where that can be read', async () => {
  const { bookingId, number } = await paidBooking()
  await happen(bookingId, 'booking.confirmed')
  expect(await sendWebhooks(ISSUED)).toEqual({ done: 1, failed: 0 })
  const [message] = receiver.heard
  const { secret } = await prisma.webhookEndpoint.findUniqueOrThrow({ where: { id: endpointId } })
  expect(secret).toMatch(/^whsec_[\w+/]{32}$/)
  expect(isGenuine(message!, secret)).toBe(true)
  expect(isGenuine({ ...message!, body: `${message!.body} ` }, secret)).toBe(false)
  const [delivery] = await deliveries()
  expect(message!.headers['webhook-id']).toBe(`evt_${delivery!.entryId}`)
  expect(Math.abs(Number(message!.headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60)
  expect(JSON.parse(message!.body)).toEqual({
    type: 'booking.confirmed',
    timestamp: ISSUED.toISOString(),
    data: { booking: number, location: cast.bergen.slug, url: `https://app.test/api/v1/bookings/${number}` },
  })
  expect(delivery).toMatchObject({ state: 'SENT', tries: 1, answer: 204, problem: null, sentAt: ISSUED })
  expect(await sendWebhooks(addMinutes(ISSUED, 60))).toEqual({ done: 0, failed: 0 })
})

test('C4 #1 it is queued with the deed: when the deed is rolled back nobody is told', async () => {
  const { bookingId } = await paidBooking()
  const deed = transact(async (tx) => {
    await record(tx, { at: ISSUED, actor: CLOCK, what: 'booking.confirmed', bookingId })
    throw new Error('the deed failed')
  })
  await expect(deed).rejects.toThrow('the deed failed')
  expect(await deliveries()).toEqual([])
})

test('an address hears of what it wants, of its own location, and of nothing once it is ended', async () => {
  const elsewhere = await add({ locationId: cast.flam.id })
  const choosy = await add({ events: ['booking.cancelled'] })
  const { bookingId } = await paidBooking()
  await happen(bookingId, 'booking.confirmed', 'terms.accepted', 'booking.cancelled')
  const queued = await prisma.webhookDelivery.groupBy({ by: ['endpointId'], _count: true })
  expect(new Map(queued.map((row) => [row.endpointId, row._count]))).toEqual(
    new Map([
      [endpointId, 2],
      [choosy, 1],
    ]),
  )
  expect(queued.some((row) => row.endpointId === elsewhere)).toBe(false)
  expect(await endWebhook(endpointId, ADMIN, ISSUED)).toMatchObject({ ok: true })
  expect(await endWebhook(endpointId, ADMIN, ISSUED)).toMatchObject({ code: 'webhook-ended' })
  await happen(bookingId, 'booking.completed')
  expect(await sendWebhooks(ISSUED)).toEqual({ done: 1, failed: 0 })
  expect(receiver.heard).toHaveLength(1)
})

test('what is not taken is tried again with growing pauses, and what comes after it of the same booking waits', async () => {
  const [one, other] = [await paidBooking(), await paidBooking()]
  receiver.answerWith(500)
  await happen(one.bookingId, 'booking.confirmed', 'booking.cancelled')
  await happen(other.bookingId, 'booking.confirmed')
  expect(await sendWebhooks(ISSUED)).toEqual({ done: 0, failed: 1 })
  receiver.answerWith(200)
  // Too early for what failed; what comes after it waits, and the other booking does not.
  expect(await sendWebhooks(new Date(ISSUED.getTime() + 30_000))).toEqual({ done: 1, failed: 0 })
  expect(await sendWebhooks(addMinutes(ISSUED, 1))).toEqual({ done: 2, failed: 0 })
  expect(receiver.told()).toEqual([
    `${one.number} booking.confirmed`,
    `${other.number} booking.confirmed`,
    `${one.number} booking.confirmed`,
    `${one.number} booking.cancelled`,
  ])
  const names = receiver.heard.map(({ headers }) => headers['webhook-id'])
  expect(names[0]).toBe(names[2])
})

test('after the last try it is given up, what waited behind it goes, and both can be sent again under their names', async () => {
  const { bookingId, number } = await paidBooking()
  await happen(bookingId, 'booking.confirmed', 'booking.cancelled')
  receiver.answerWith(503)
  let at = ISSUED
  for (let turn = 1; turn <= MOST_TRIES; turn++) {
    expect(await sendWebhooks(at)).toMatchObject({ done: 0, failed: 1 })
    const [first] = await deliveries()
    expect(first).toMatchObject({ tries: turn, answer: 503, problem: 'answered 503' })
    if (turn < MOST_TRIES) expect(first!.sendAt.getTime()).toBeGreaterThan(at.getTime())
    at = turn < MOST_TRIES ? first!.sendAt : at
  }
  expect(await states()).toEqual(['booking.confirmed FAILED', 'booking.cancelled QUEUED'])
  receiver.answerWith(204)
  expect(await sendWebhooks(at)).toEqual({ done: 1, failed: 0 })
  receiver.heard.length = 0
  expect(await replayWebhooks({ endpointId, deliveryId: null }, ADMIN, at)).toMatchObject({
    value: { count: 1 },
  })
  expect(await replayWebhooks({ endpointId, deliveryId: null }, ADMIN, at)).toMatchObject({
    code: 'nothing-to-replay',
  })
  expect(await sendWebhooks(at)).toEqual({ done: 1, failed: 0 })
  expect(await states()).toEqual(['booking.confirmed SENT', 'booking.cancelled SENT'])
  const [first] = await deliveries()
  expect(await replayWebhooks({ endpointId, deliveryId: first!.id }, ADMIN, at)).toMatchObject({ ok: true })
  expect(await sendWebhooks(at)).toEqual({ done: 1, failed: 0 })
  expect(receiver.told()).toEqual([`${number} booking.confirmed`, `${number} booking.confirmed`])
  expect(new Set(receiver.heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
})

test('whoever says that it is gone is not asked again', async () => {
  const { bookingId } = await paidBooking()
  await happen(bookingId, 'booking.confirmed')
  receiver.answerWith(410)
  expect(await sendWebhooks(ISSUED)).toEqual({ done: 0, failed: 1 })
  expect(await states()).toEqual(['booking.confirmed FAILED'])
})

test('one address that is down holds up nobody else, and costs one try a run', async () => {
  const down = await openReceiver()
  await add({ url: down.url })
  await down.close()
  const bookings = [await paidBooking(), await paidBooking(), await paidBooking()]
  for (const { bookingId } of bookings) await happen(bookingId, 'booking.confirmed')
  expect(await sendWebhooks(ISSUED)).toEqual({ done: 3, failed: 1 })
})

test('four senders at once tell each of ten bookings’ deeds once and in order', async () => {
  const deeds: Deed[] = ['booking.confirmed', 'booking.handed-out', 'booking.taken-back']
  const numbers: string[] = []
  for (let count = 0; count < 10; count++) {
    const { bookingId, number } = await paidBooking()
    numbers.push(number)
    await happen(bookingId, ...deeds)
  }
  for (let round = 0; round < 3; round++)
    await Promise.all(Array.from({ length: 4 }, () => sendWebhooks(ISSUED)))
  expect(receiver.heard).toHaveLength(30)
  for (const number of numbers)
    expect(receiver.told().filter((told) => told.startsWith(`${number} `))).toEqual(
      deeds.map((what) => `${number} ${what}`),
    )
})

test('C4 #7 what a sender died over is taken again after five minutes, and given up when it was the last try', async () => {
  const { bookingId } = await paidBooking()
  await happen(bookingId, 'booking.confirmed')
  const dying = { state: 'SENDING' as const, sendAt: addMinutes(ISSUED, 5) }
  await prisma.webhookDelivery.updateMany({ data: { ...dying, tries: 1 } })
  expect(await sendWebhooks(addMinutes(ISSUED, 4))).toEqual({ done: 0, failed: 0 })
  expect(await sendWebhooks(addMinutes(ISSUED, 6))).toEqual({ done: 1, failed: 0 })
  await prisma.webhookDelivery.updateMany({ data: { ...dying, tries: MOST_TRIES, sentAt: null } })
  expect(await sendWebhooks(addMinutes(ISSUED, 6))).toEqual({ done: 0, failed: 1 })
  expect(await states()).toEqual(['booking.confirmed FAILED'])
})

test('where an address leads is looked at when something is sent, and why it was not is kept', async () => {
  await prisma.webhookEndpoint.update({
    where: { id: endpointId },
    data: { url: 'https://169.254.169.254/latest' },
  })
  const { bookingId } = await paidBooking()
  await happen(bookingId, 'booking.confirmed')
  expect(await sendWebhooks(ISSUED)).toEqual({ done: 0, failed: 1 })
  expect((await deliveries())[0]).toMatchObject({
    state: 'QUEUED',
    answer: null,
    problem: expect.stringContaining('not on the internet'),
  })
})

test.each([
  '',
  'partner.example.com',
  'ftp://partner.example.com/',
  'https://me:secret@partner.example.com/',
])('"%s" is no address to send to', async (url) => {
  const wish = { url, events: [...EVENTS], locationId: null }
  expect(await addWebhook(wish, ADMIN, ISSUED)).toMatchObject({ code: 'webhook-address-wrong' })
})
