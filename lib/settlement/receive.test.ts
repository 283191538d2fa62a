import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { bookBike, booksOf } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { handleInbox } from './handle-inbox'
import { receive } from './receive'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const event = (ref: string, name = 'payment.charge.created.v2') =>
  JSON.stringify({
    id: `e${ref}`,
    timestamp: '2026-11-23T10:00:00.0000+01:00',
    event: name,
    merchantNumber: 1,
    data: { paymentId: ref },
  })

async function scene() {
  // None of them is paid: to the shop they are many renters.
  const booked = await bookBike({ contact: { ...cast.maja, email: `${randomUUID()}@example.com` } })
  const { webhookSecret } = await prisma.payment.findUniqueOrThrow({ where: { id: booked.paymentId } })
  const ring = (
    body: string,
    authorization: string | null = webhookSecret,
    payment = booked.paymentId,
    gateway = 'nexi',
  ) =>
    receive(
      gateway,
      payment,
      new Headers(authorization === null ? {} : { Authorization: authorization }),
      body,
    )
  return { ...booked, webhookSecret, ring }
}

describe('C4 #25 an event that is not genuine changes nothing', () => {
  test('forged, missing, empty, shortened and lengthened secrets, and another payment’s', async () => {
    const { ring, ref, webhookSecret, paymentId } = await scene()
    const other = await scene()
    for (const secret of [
      'x'.repeat(32),
      null,
      '',
      webhookSecret.slice(1),
      `${webhookSecret}0`,
      `Bearer ${webhookSecret}`,
      other.webhookSecret,
    ]) {
      expect(await ring(event(ref), secret)).toBe('not-genuine')
    }
    expect(await prisma.gatewayEvent.count({ where: { paymentId } })).toBe(0)
  })

  test('the right secret on a body that is none, or on another payment’s name', async () => {
    const { ring, paymentId } = await scene()
    const other = await scene()
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{"id":"1"}',
      '{"id":1,"event":"x","data":{"paymentId":"y"}}',
      event(other.ref),
    ]) {
      expect(await ring(body)).toBe('not-genuine')
    }
    expect(await prisma.gatewayEvent.count({ where: { paymentId } })).toBe(0)
  })

  test('C4 #24 a payment or a gateway nobody knows', async () => {
    const { ring, ref, webhookSecret, paymentId } = await scene()
    expect(await ring(event(ref), webhookSecret, '00000000-0000-7000-8000-000000000000')).toBe(
      'unknown-payment',
    )
    expect(await ring(event(ref), webhookSecret, "' or 1=1 --")).toBe('unknown-payment')
    expect(await ring(event(ref), webhookSecret, undefined, 'paypal')).toBe('unknown-payment')
    expect(await ring(event(ref), webhookSecret, undefined, 'd2')).toBe('unknown-payment')
    expect(await prisma.gatewayEvent.count({ where: { paymentId } })).toBe(0)
  })
})

test('a body that claims money proves nothing: the payment is looked up', async () => {
  const { ring, ref, bookingId } = await scene()
  expect(await ring(event(ref))).toBe('kept')
  await handleInbox()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'HELD', payments: [{ authorizedMinor: 0 }] })
})

test('C4 #21 the same event fifty times at once is kept once; both generations of it are two events with one effect', async () => {
  const { ring, ref, paymentId, bookingId } = await scene()
  await world.fault({ fault: 'drop', times: null })
  await world.pay(ref)
  await Promise.all(Array.from({ length: 50 }, () => ring(event(ref))))
  await ring(event(ref, 'payment.charge.created'))
  expect(await prisma.gatewayEvent.count({ where: { paymentId } })).toBe(2)
  await Promise.all([handleInbox(), handleInbox(), handleInbox()])
  await world.tick()
  const books = await booksOf(bookingId)
  expect(books).toMatchObject({
    state: 'CONFIRMED',
    payments: [{ authorizedMinor: 600_00, capturedMinor: 100_00 }],
  })
  expect(books.receipts).toHaveLength(1)
})

test('C4 #23 an event that is here before the answer to our own request brings the payment’s name with it', async () => {
  const { ring, ref, paymentId, bookingId } = await scene()
  await prisma.payment.update({ where: { id: paymentId }, data: { gatewayRef: null } })
  await world.fault({ fault: 'drop', times: null })
  await world.pay(ref)
  expect(await ring(event(ref))).toBe('kept')
  await world.tick()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED', payments: [{ gatewayRef: ref }] })
})

test('the gateway is down when the event comes: it stays in the inbox until the gateway answers', async () => {
  const { ring, ref, bookingId } = await scene()
  await world.fault({ fault: 'drop', times: null })
  await world.pay(ref)
  await world.fault({ fault: 'error-before', operation: 'retrieve', times: 1 })
  await ring(event(ref))
  await handleInbox()
  expect((await booksOf(bookingId)).state).toBe('HELD')
  await world.advance('2m')
  expect((await booksOf(bookingId)).state).toBe('CONFIRMED')
})
