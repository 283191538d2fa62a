import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { cast } from '@/prisma/cast'
import { bookAndPay, bookBike, booksOf, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('SHF-1 SHF-2 SHF-4 SHF-17 SHF-18 one authorization over 600 holds rent and deposit, and 100 is captured at once', async () => {
  const { bookingId } = await bookAndPay(world)
  const { state, payments, deposit } = await booksOf(bookingId)
  expect(state).toBe('CONFIRMED')
  expect(payments).toHaveLength(1)
  expect(payments[0]).toMatchObject({
    amountMinor: 600_00,
    authorizedMinor: 600_00,
    capturedMinor: 100_00,
    refundedMinor: 0,
  })
  expect(
    payments[0]?.lines.map(({ purpose, amountMinor, capturedMinor }) => [
      purpose,
      amountMinor,
      capturedMinor,
    ]),
  ).toEqual([
    ['RENT', 100_00, 100_00],
    ['DEPOSIT', 500_00, 0],
  ])
  expect(deposit).toMatchObject({ limitMinor: 500_00, capturedMinor: 0, ending: 'LAPSES' })
})

test('SHF-3 SHF-9 a deposit that is only authorized is on no receipt: one receipt over 100', async () => {
  const { bookingId } = await bookAndPay(world)
  const { receipts } = await booksOf(bookingId)
  expect(receipts.map(({ kind, amountMinor, vatMinor }) => [kind, amountMinor, vatMinor])).toEqual([
    ['SALE', 100_00, 20_00],
  ])
})

test('SHF-7 SHF-8 SHF-19 after the first capture the guarantee is over, and the deposit is still capturable for weeks', async () => {
  const { bookingId } = await bookAndPay(world)
  const { deposit, payments } = await booksOf(bookingId)
  const [capture] = payments[0]?.captures ?? []
  expect(deposit?.guaranteedUntil).toEqual(capture?.capturedAt)
  const days = (Number(deposit?.capturableUntil) - Number(await now())) / 86_400_000
  expect(days).toBeGreaterThan(29)
})

test('SHF-13 SHF-20 returned undamaged: nothing is sent, nothing is open, and the rest lapses by itself', async () => {
  const { bookingId } = await bookAndPay(world)
  await handOut(bookingId, JONAS, await now())
  world.asked.length = 0
  expect(await takeBack(bookingId, 'undamaged', JONAS, await now())).toMatchObject({ ok: true })
  await world.tick()
  expect(world.asked).toEqual([])
  const back = await booksOf(bookingId)
  expect(back.lines[0]?.allocations.every(({ live }) => !live)).toBe(true)
  expect(back.notices.map(({ kind }) => kind)).toEqual([
    'booking-confirmed',
    'gear-handed-out',
    'gear-returned',
  ])
  await world.advance('31d')
  const over = await booksOf(bookingId)
  expect(over.state).toBe('COMPLETED')
  expect(over.receipts).toHaveLength(1)
  expect(over.logbook.map(({ what }) => what)).toContain('deposit.lapsed')
})

test('SHF-8 SHF-10 SHF-23 SHF-24 SHF-25 350 of the deposit is captured for damage, with a receipt and a letter of its own', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const captured = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
  if (!captured.ok) throw new Error(captured.code)
  await performAll(captured.value.paymentId)
  await world.tick()
  const { payments, deposit, receipts, notices } = await booksOf(bookingId)
  expect(payments[0]).toMatchObject({ capturedMinor: 450_00, refundedMinor: 0 })
  expect(deposit).toMatchObject({ limitMinor: 500_00, capturedMinor: 350_00 })
  expect(receipts.map(({ kind, amountMinor, vatMinor }) => [kind, amountMinor, vatMinor])).toEqual([
    ['SALE', 100_00, 20_00],
    ['DEPOSIT', 350_00, 0],
  ])
  expect(notices.map(({ kind, state }) => [kind, state])).toEqual([
    ['booking-confirmed', 'SENT'],
    ['gear-handed-out', 'SENT'],
    ['gear-returned', 'SENT'],
    ['deposit-captured', 'SENT'],
  ])
  const [letter] = await world.letters(cast.maja.email)
  expect(letter?.text).toContain('350')
  expect(letter?.attachments).toHaveLength(1)
})

test('SHF-25 delay is extra rental: the receipt carries 25 % VAT', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const captured = await captureDeposit(claimFor(bookingId, 125_00, { reason: 'DELAY' }), JONAS, await now())
  if (!captured.ok) throw new Error(captured.code)
  await performAll(captured.value.paymentId)
  const { receipts } = await booksOf(bookingId)
  expect(receipts[1]).toMatchObject({ kind: 'DEPOSIT', amountMinor: 125_00, vatMinor: 25_00 })
})

test('SHF-23 several captures until the limit is used up, and then no more', async () => {
  const { bookingId } = await bringBackDamaged(world)
  for (const amountMinor of [200_00, 299_99, 1]) {
    const captured = await captureDeposit(claimFor(bookingId, amountMinor), JONAS, await now())
    if (!captured.ok) throw new Error(captured.code)
    await performAll(captured.value.paymentId)
  }
  const { deposit, receipts } = await booksOf(bookingId)
  expect(deposit).toMatchObject({ capturedMinor: 500_00 })
  expect(deposit?.endedAt).not.toBeNull()
  expect(receipts).toHaveLength(4)
  expect(await captureDeposit(claimFor(bookingId, 1), JONAS, await now())).toMatchObject({
    ok: false,
    code: 'more-than-deposit',
  })
})

test('the browser is closed and every event is lost: the clock finds the money and confirms', async () => {
  await world.fault({ fault: 'drop', times: null })
  const { bookingId, ref } = await bookBike()
  await world.pay(ref)
  await world.tick()
  expect((await booksOf(bookingId)).state).toBe('HELD')
  await world.advance('6m')
  expect((await booksOf(bookingId)).state).toBe('CONFIRMED')
  await world.clearFaults()
})
