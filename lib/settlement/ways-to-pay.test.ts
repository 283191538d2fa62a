import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { book } from '@/lib/booking/book'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import type { MethodKind } from '@/lib/gateway/methods'
import { chooseGateway } from '@/lib/payment/choose-gateway'
import { findWaysToPay } from '@/lib/payment/find-ways-to-pay'
import { pay } from '@/lib/payment/pay'
import { cast } from '@/prisma/cast'
import { bookingForm } from '@/test/book-gear'
import { booksOf, JONAS, MAJA, soon } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

const { bergen } = cast
// Approved, and then not charged: the renter has to pay anew.
const CHARGE_FAILS = '4925000000000079'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => prisma.gatewayChoice.deleteMany())

const choose = async (wanted: Parameters<typeof chooseGateway>[1]) =>
  chooseGateway(bergen, wanted, JONAS, await now())

async function bookBy(method?: MethodKind) {
  const at = await now()
  const booked = await book(await bookingForm({ ...(await soon()), at, method }), MAJA, at)
  if (!booked.ok) throw new Error(`Not booked: ${booked.code}`)
  await performAll(booked.value.paymentId)
  return booked.value
}

const gatewaysOf = async (bookingId: string) =>
  (await booksOf(bookingId)).payments.map(({ gateway }) => gateway)

const refOf = async (id: string) =>
  (await prisma.payment.findUniqueOrThrow({ where: { id } })).gatewayRef ?? ''

test('a location sends one method to another gateway: both take payments side by side, and one page serves both', async () => {
  await choose({ INVOICE: 'd2' })
  const apart = await bookBy('INVOICE')
  const rest = await bookBy()
  expect(await gatewaysOf(apart.bookingId)).toEqual(['d2', 'd2'])
  expect(await gatewaysOf(rest.bookingId)).toEqual(['nexi'])
  await world.payD2(await refOf(apart.paymentId))
  await world.pay(await refOf(rest.paymentId))
  await reconcile(rest.paymentId)
  await world.tick()
  for (const { bookingId } of [apart, rest])
    expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED', deposit: { limitMinor: 500_00 } })
})

test('who pays anew keeps the way they chose, by the gateway that takes it now', async () => {
  await choose({ ANY: 'd2', CARD: 'nexi' })
  const { bookingId, paymentId } = await bookBy('CARD')
  const payAgain = async () => {
    await world.pay((await booksOf(bookingId)).payments.at(-1)?.gatewayRef ?? '', { card: CHARGE_FAILS })
    await world.tick()
    const way = await pay(paymentId, MAJA, await now())
    if (!way.ok) throw new Error(`Not to be paid: ${way.code}`)
    await performAll(way.value.paymentId)
  }
  await payAgain()
  expect(await gatewaysOf(bookingId)).toEqual(['nexi', 'nexi'])
  await choose({ CARD: null })
  await payAgain()
  expect(await gatewaysOf(bookingId)).toEqual(['nexi', 'nexi', 'd2', 'd2'])
})

test('renters choose only where it makes a difference', async () => {
  expect(await findWaysToPay(bergen.id)).toEqual([])
  await choose({ ANY: 'nexi', CARD: 'nexi' })
  expect(await findWaysToPay(bergen.id)).toEqual([])
  await choose({ CARD: 'd2', INVOICE: 'd2' })
  expect(await findWaysToPay(bergen.id)).toEqual([null, 'CARD', 'INVOICE'])
  await choose({ ANY: 'd2' })
  expect(await findWaysToPay(bergen.id)).toEqual([])
})
