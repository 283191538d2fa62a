import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { transact } from '@/lib/db'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { freeAllocations } from '@/lib/inventory/free-allocations'
import { cast } from '@/prisma/cast'
import { bookAndPay, bookBike, booksOf, bringBackDamaged, claimFor, freshDay, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { keepDeposit } from './keep-deposit'
import { performAll } from './perform-all'

const SWISH = { method: 'swish' } as const

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const numbersOf = ({ receipts }: Awaited<ReturnType<typeof booksOf>>) =>
  receipts.map(({ kind, amountMinor, vatMinor }) => [kind, amountMinor, vatMinor])

test('a method that takes money at once: rent and deposit are paid, and the deposit is no sale', async () => {
  const { bookingId } = await bookAndPay(world, SWISH)
  const books = await booksOf(bookingId)
  expect(books.state).toBe('CONFIRMED')
  expect(books.payments[0]).toMatchObject({
    authorizedMinor: 600_00,
    capturedMinor: 600_00,
    methodKind: 'DIRECT',
  })
  expect(books.deposit).toMatchObject({
    ending: 'REFUND',
    capturedMinor: 500_00,
    guaranteedUntil: null,
    capturableUntil: null,
  })
  expect(numbersOf(books)).toEqual([['SALE', 600_00, 20_00]])
  expect(books.receipts[0]?.snapshot).toMatchObject({ heldMinor: 500_00 })
})

test('returned undamaged: the deposit is paid back, with a receipt and a letter', async () => {
  const { bookingId } = await bookAndPay(world, SWISH)
  await handOut(bookingId, JONAS, await now())
  expect(await refundDeposit(bookingId, JONAS, await now())).toMatchObject({ ok: false, code: 'wrong-state' })
  await takeBack(bookingId, 'undamaged', JONAS, await now())
  const asked = await refundDeposit(bookingId, JONAS, await now())
  if (!asked.ok) throw new Error(asked.code)
  expect(await refundDeposit(bookingId, JONAS, await now())).toMatchObject({
    ok: false,
    code: 'capture-under-way',
  })
  await performAll(asked.value.paymentId)
  await world.tick()
  const books = await booksOf(bookingId)
  expect(books.state).toBe('COMPLETED')
  expect(books.deposit).toMatchObject({ refundedMinor: 500_00 })
  expect(numbersOf(books)[1]).toEqual(['REFUND', 500_00, 0])
  expect(books.notices.map(({ kind }) => kind)).toEqual([
    'booking-confirmed',
    'gear-handed-out',
    'gear-returned',
    'deposit-refunded',
  ])
  expect(await refundDeposit(bookingId, JONAS, await now())).toMatchObject({
    ok: false,
    code: 'nothing-left',
  })
})

test('returned damaged: 350 is kept without asking the gateway, and 150 is paid back', async () => {
  const { bookingId } = await bringBackDamaged(world, SWISH)
  world.asked.length = 0
  expect(await keepDeposit(claimFor(bookingId, 500_01), JONAS, await now())).toMatchObject({
    ok: false,
    code: 'more-than-deposit',
  })
  const claim = claimFor(bookingId, 350_00)
  expect(await keepDeposit(claim, JONAS, await now())).toMatchObject({ ok: true })
  expect(await keepDeposit(claim, JONAS, await now())).toMatchObject({ ok: true })
  expect(world.asked).toEqual([])
  const asked = await refundDeposit(bookingId, JONAS, await now())
  if (!asked.ok) throw new Error(asked.code)
  await performAll(asked.value.paymentId)
  await world.tick()
  const books = await booksOf(bookingId)
  expect(books.deposit).toMatchObject({ keptMinor: 350_00, refundedMinor: 150_00 })
  expect(numbersOf(books)).toEqual([
    ['SALE', 600_00, 20_00],
    ['DEPOSIT', 350_00, 0],
    ['REFUND', 150_00, 0],
  ])
})

test('a refund that pends is not called paid back before it is', async () => {
  const { bookingId } = await bookAndPay(world, SWISH)
  await handOut(bookingId, JONAS, await now())
  await takeBack(bookingId, 'undamaged', JONAS, await now())
  await world.fault({ fault: 'refund-pends' })
  const asked = await refundDeposit(bookingId, JONAS, await now())
  if (!asked.ok) throw new Error(asked.code)
  await performAll(asked.value.paymentId)
  await world.tick()
  const waiting = await booksOf(bookingId)
  expect(waiting.payments[0]?.refunds).toMatchObject([{ state: 'PENDING', amountMinor: 500_00 }])
  expect(waiting.receipts).toHaveLength(1)
  expect(await refundDeposit(bookingId, JONAS, await now())).toMatchObject({
    ok: false,
    code: 'refund-pending',
  })
  await world.advance('2d')
  const done = await booksOf(bookingId)
  expect(done.payments[0]?.refunds).toMatchObject([{ state: 'DONE' }])
  expect(done.deposit).toMatchObject({ refundedMinor: 500_00 })
  expect(done.receipts).toHaveLength(2)
})

/** One renter is too late to pay for the last bike, which somebody else has by then; their visit is still open. */
async function twoForTheLast() {
  const last = { lines: [{ variantId: cast.trailBike.l, quantity: 1 }], period: await freshDay() }
  const late = await bookBike(last)
  await world.fault({ fault: 'lose-request', operation: 'terminate', times: null })
  await world.advance('16m')
  const winner = await bookBike(last)
  await world.clearFaults()
  return { late, winner }
}

test('C4 #30 late money that is on its way back books nothing, and goes back once, also when the gear is free again meanwhile', async () => {
  const { late, winner } = await twoForTheLast()
  await world.fault({ fault: 'refund-pends' })
  await world.pay(late.ref, SWISH)
  await world.tick()
  expect((await booksOf(late.bookingId)).payments[0]?.refunds).toMatchObject([{ state: 'PENDING' }])
  await transact((tx) => freeAllocations(tx, winner.bookingId))
  // Long enough that it would be looked at again, and before the refund is done.
  await world.advance('1h')
  expect((await booksOf(late.bookingId)).state).toBe('LAPSED')
  await world.advance('2d')
  const books = await booksOf(late.bookingId)
  expect(books.state).toBe('LAPSED')
  expect(books.payments[0]?.refunds).toMatchObject([{ state: 'DONE' }])
  expect(numbersOf(books).map(([kind]) => kind)).toEqual(['SALE', 'REFUND'])
})

test('C4 #30 late money that the issuer will not have back books after all once the gear is free again, and that is told once', async () => {
  const { late, winner } = await twoForTheLast()
  await world.fault({ fault: 'issuer-refuses', operation: 'refund' })
  await world.pay(late.ref, SWISH)
  await world.tick()
  await transact((tx) => freeAllocations(tx, winner.bookingId))
  await world.advance('1d')
  await world.tick()
  const books = await booksOf(late.bookingId)
  expect(books.payments[0]).toMatchObject({ refundedMinor: 0 })
  expect(books.state).toBe('CONFIRMED')
  expect(numbersOf(books).map(([kind]) => kind)).toEqual(['SALE'])
  expect(books.notices.map(({ kind }) => kind).filter((kind) => kind === 'booking-confirmed')).toHaveLength(1)
})
