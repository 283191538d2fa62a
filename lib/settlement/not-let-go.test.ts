import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { pay } from '@/lib/payment/pay'
import { bookBike, booksOf, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'

const CHARGE_FAILS = '4925000000000079'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('C4 #16 the rent cannot be charged, and the bank does not let the approval go either: it is asked again, later each time, also when the renter has paid anew', async () => {
  const { bookingId, ref, paymentId } = await bookBike()
  await world.fault({ fault: 'issuer-refuses', operation: 'cancel', times: 2 })
  await world.pay(ref, { card: CHARGE_FAILS })
  await world.tick()
  const way = await pay(paymentId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  await world.pay((await booksOf(bookingId)).payments[1]?.gatewayRef ?? '')
  await world.tick()
  const standing = async () => {
    const { state, payments } = await booksOf(bookingId)
    return [state, payments[0]?.releasedMinor, payments[1]?.capturedMinor]
  }
  expect(await standing()).toEqual(['CONFIRMED', 0, 100_00])
  await world.advance('3m')
  await world.advance('2m')
  expect(await standing()).toEqual(['CONFIRMED', 0, 100_00])
  const kinds = async () =>
    (
      await prisma.attempt.findMany({ where: { paymentId, kind: 'RELEASE' }, orderBy: { createdAt: 'asc' } })
    ).map(({ fate }) => fate)
  expect(await kinds()).toEqual(['DECLINED', 'DECLINED'])
  await world.advance('15m')
  expect(await kinds()).toHaveLength(2)
  await world.advance('2m')
  expect(await kinds()).toEqual(['DECLINED', 'DECLINED', 'DONE'])
  expect(await standing()).toEqual(['CONFIRMED', 600_00, 100_00])
})

test('what is to be let go is not taken after all, while the payment that replaces it is still being taken', async () => {
  const { bookingId, ref, paymentId } = await bookBike()
  await world.fault({ fault: 'issuer-refuses', operation: 'cancel' })
  await world.pay(ref, { card: CHARGE_FAILS })
  await world.tick()
  const way = await pay(paymentId, MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  await world.fault({ fault: 'error-before', operation: 'charge', times: null })
  await world.pay((await booksOf(bookingId)).payments[1]?.gatewayRef ?? '')
  await world.tick()
  await world.advance('5m')
  expect((await booksOf(bookingId)).state).toBe('HELD')
  expect(await prisma.attempt.count({ where: { paymentId, kind: 'CAPTURE' } })).toBe(1)
  await world.clearFaults()
  await world.advance('10m')
  const { state, payments } = await booksOf(bookingId)
  expect([state, ...payments.map(({ capturedMinor }) => capturedMinor)]).toEqual(['CONFIRMED', 0, 100_00])
})
