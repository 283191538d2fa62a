import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { askForDeposit } from '@/lib/deposit/ask-for-deposit'
import { pay } from '@/lib/payment/pay'
import { addDays } from '@/lib/period'
import { readCard } from '@/sandbox/card'
import { TEST_CARDS } from '@/sandbox/nexi/card'
import { finishTry, startTry } from '@/sandbox/nexi/pay'
import { bookBike, booksOf, freshDay, JONAS, kindsOf, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

async function open(paymentId: string): Promise<string> {
  const way = await pay(paymentId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  return gatewayRef ?? ''
}

test.each([
  ['the rent and some of the deposit', 300_00],
  ['less than the rent', 50_00],
])(
  'C4 #16 the bank approves only a part, %s: nothing is taken or booked, what was approved is let go, and another card pays',
  async (_, approved) => {
    const { bookingId, paymentId, ref } = await bookBike()
    await world.pay(ref, { part: approved })
    await reconcile(paymentId)
    await world.tick()
    const refused = await booksOf(bookingId)
    expect(refused.state).toBe('HELD')
    expect(refused.payments[0]).toMatchObject({
      authorizedMinor: approved,
      capturedMinor: 0,
      releasedMinor: approved,
      endedHow: 'RELEASED',
    })
    expect(kindsOf(refused)).toEqual(['payment-declined'])
    expect(refused.logbook.find(({ what }) => what === 'payment.declined')?.facts).toMatchObject({
      amountMinor: 600_00,
      reason: `only ${approved} of 60000 was approved`,
    })
    await world.pay(await open(paymentId))
    await world.tick()
    const booked = await booksOf(bookingId)
    expect(booked.state).toBe('CONFIRMED')
    expect(booked.payments[1]).toMatchObject({ authorizedMinor: 600_00, capturedMinor: 100_00 })
  },
)

test('C4 #16 the bank approves only a part of a deposit: it secures nothing, and the link is still good', async () => {
  const soon = await freshDay()
  const from = addDays(soon.from, 40)
  const booked = await bookBike({ period: { from, until: addDays(from, 1) } })
  await world.pay(booked.ref)
  await world.tick()
  expect(
    await askForDeposit({ bookingId: booked.bookingId, why: 'SECURE' }, JONAS, await now()),
  ).toMatchObject({ ok: true })
  const asked = (await booksOf(booked.bookingId)).payments.at(-1)
  const ref = await open(asked?.id ?? '')
  await world.pay(ref, { part: 200_00 })
  const part = await prisma.payment.findFirstOrThrow({ where: { gatewayRef: ref } })
  await reconcile(part.id)
  await world.tick()
  const books = await booksOf(booked.bookingId)
  expect(books.deposit?.paymentLineId).toBeNull()
  expect(books.payments.find(({ id }) => id === part.id)).toMatchObject({
    releasedMinor: 200_00,
    endedHow: 'RELEASED',
  })
  await world.pay(await open(asked?.id ?? ''))
  await world.tick()
  expect((await booksOf(booked.bookingId)).deposit?.paymentLineId).not.toBeNull()
})

test('C4 #16 the bank asks the renter for more proof: not booked until they have given it, and declined when they do not', async () => {
  const { bookingId, paymentId, ref } = await bookBike()
  const form = { number: '4925000000000004', expiry: '12/34', cvc: '123' }
  const read = readCard(form, await now(), TEST_CARDS)
  if ('errors' in read) throw new Error(JSON.stringify(read.errors))
  const asked = () => startTry(world.state.pool, ref, 'card', read.card)
  const first = await asked()
  await reconcile(paymentId)
  const waiting = await booksOf(bookingId)
  expect(waiting).toMatchObject({ state: 'HELD', payments: [{ authorizedMinor: 0 }] })
  expect(waiting.payments[0]?.attempts[0]).toMatchObject({ fate: 'WAITING' })
  await finishTry(world.state, ref, first, false)
  await world.tick()
  expect(kindsOf(await booksOf(bookingId))).toEqual(['payment-declined'])
  await finishTry(world.state, ref, await asked(), true)
  await world.tick()
  expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
})
