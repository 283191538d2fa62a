import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { refundBooking } from '@/lib/payment/refund-booking'
import { retryRefund } from '@/lib/payment/retry-refund'
import { refund, refundOf, refundsOf, takenTwice } from '@/test/refunding'
import { bookAndPay, booksOf, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { payOtherwise } from './pay-otherwise'
import { performAll } from './perform-all'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

type Books = Awaited<ReturnType<typeof booksOf>>
const refundReceipts = ({ receipts }: Books) =>
  receipts.filter(({ kind }) => kind === 'REFUND').map(({ amountMinor, vatMinor }) => [amountMinor, vatMinor])
const lastFate = async (bookingId: string) => (await booksOf(bookingId)).payments[0]?.attempts.at(-1)?.fate
const refundLetters = ({ notices }: Books) => notices.filter(({ kind }) => kind.startsWith('refund-'))

test('one amount over two captures: the newest first, one after the other, with a receipt each and one letter', async () => {
  const { bookingId } = await takenTwice(world)
  world.asked.length = 0
  await refund(refundOf(bookingId, 400_00))
  await world.tick()
  expect(await refundsOf(bookingId)).toMatchObject([
    {
      amountMinor: 400_00,
      progress: 'DONE',
      parts: [
        ['DEPOSIT', 350_00, 'DONE'],
        ['RENT', 50_00, 'DONE'],
      ],
    },
  ])
  expect(world.asked.filter((one) => one.endsWith('/refunds'))).toHaveLength(2)
  const books = await booksOf(bookingId)
  expect(books.payments[0]).toMatchObject({ capturedMinor: 450_00, refundedMinor: 400_00 })
  expect(books.payments[0]?.lines.map(({ purpose, refundedMinor }) => [purpose, refundedMinor])).toEqual([
    ['RENT', 50_00],
    ['DEPOSIT', 350_00],
  ])
  // Damage was outside the scope of VAT, the rent was not.
  expect(refundReceipts(books)).toEqual([
    [350_00, 0],
    [50_00, 10_00],
  ])
  const letters = refundLetters(books)
  expect(letters).toHaveLength(1)
  expect(letters[0]?.receiptIds).toHaveLength(2)
  expect(letters[0]?.facts).toMatchObject({
    amountMinor: 400_00,
    reason: 'GOODWILL',
    note: 'Sorry about that.',
  })
})

test('the reason says what may go back: an objection never touches the rent', async () => {
  const { bookingId } = await takenTwice(world)
  const ask = (amountMinor: number, reason: 'OBJECTION' | 'RETURNED_EARLY') =>
    refundBookingNow(refundOf(bookingId, amountMinor, { reason }))
  expect(await ask(350_01, 'OBJECTION')).toMatchObject({
    code: 'more-than-captured',
    facts: { leftMinor: 350_00 },
  })
  expect(await ask(100_01, 'RETURNED_EARLY')).toMatchObject({ facts: { leftMinor: 100_00 } })
  await refund(refundOf(bookingId, 350_00, { reason: 'OBJECTION' }))
  expect(await ask(1, 'OBJECTION')).toMatchObject({ ok: false, code: 'nothing-to-refund' })
})

const refundBookingNow = async (ask: Parameters<typeof refundBooking>[0]) =>
  refundBooking(ask, JONAS, await now())

describe('refuses, and nothing moves', () => {
  let bookingId = ''
  beforeAll(async () => {
    bookingId = (await bookAndPay(world)).bookingId
  })
  test.each([
    ['nothing', { amountMinor: 0 }, 'amount-wrong'],
    ['less than nothing', { amountMinor: -1 }, 'amount-wrong'],
    ['half a cent', { amountMinor: 0.5 }, 'amount-wrong'],
    ['more than was captured', { amountMinor: 100_01 }, 'more-than-captured'],
    ['another currency', { currency: 'SEK' }, 'currency-wrong'],
    ['a note that is too long', { note: 'x'.repeat(1001) }, 'note-too-long'],
    ['what nobody has looked at', { seen: 'another plan' }, 'plan-changed'],
  ])('%s', async (_, changes, code) => {
    world.asked.length = 0
    expect(await refundBookingNow(refundOf(bookingId, 100_00, changes))).toMatchObject({ ok: false, code })
    expect(await refundsOf(bookingId)).toEqual([])
    expect(world.asked).toEqual([])
  })
})

test('while a refund is being asked for no other one begins; a promise that is open is waited for', async () => {
  const { bookingId } = await takenTwice(world)
  await world.fault({ fault: 'refund-pends' })
  const first = await refundBookingNow(refundOf(bookingId, 400_00))
  if (!first.ok) throw new Error(first.code)
  expect(await refundBookingNow(refundOf(bookingId, 10_00))).toMatchObject({ code: 'capture-under-way' })
  for (const id of first.value.paymentIds) await performAll(id)
  expect(await refundsOf(bookingId)).toMatchObject([
    {
      progress: 'UNDER_WAY',
      parts: [
        ['DEPOSIT', 350_00, 'PENDING'],
        ['RENT', 50_00, 'WAITING'],
      ],
    },
  ])
  expect(await refundBookingNow(refundOf(bookingId, 10_00))).toMatchObject({ code: 'refund-pending' })
  expect(refundLetters(await booksOf(bookingId))).toEqual([])
  await world.advance('2d')
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'DONE' }])
  expect(refundLetters(await booksOf(bookingId))).toHaveLength(1)
})

test('C4 #27 a promised refund is asked about even when nobody rings', async () => {
  const { bookingId } = await bookAndPay(world)
  await world.fault({ fault: 'refund-pends' })
  await world.fault({ fault: 'drop', operation: 'webhook', times: 50 })
  await refund(refundOf(bookingId, 100_00))
  await world.advance('2d')
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'DONE' }])
})

test('a bank that does not carry it out: staff are told, can ask once more, and the letter comes when it is through', async () => {
  const { bookingId, paymentId } = await bookAndPay(world)
  await world.fault({ fault: 'issuer-refuses', operation: 'refund' })
  await refund(refundOf(bookingId, 60_00))
  await world.advance('2d')
  const [failed] = await refundsOf(bookingId)
  expect(failed).toMatchObject({ progress: 'NEEDS_STAFF', parts: [['RENT', 60_00, 'FAILED']] })
  const books = await booksOf(bookingId)
  expect(refundLetters(books)).toEqual([])
  expect(books.logbook.map(({ what }) => what)).toContain('refund.declined')
  const partId = failed?.partIds[0] ?? ''
  expect(await retryRefund(bookingId, partId, JONAS, await now())).toEqual({ ok: true, value: { paymentId } })
  await performAll(paymentId)
  await world.tick()
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'DONE' }])
  expect(refundLetters(await booksOf(bookingId))).toHaveLength(1)
  expect(await retryRefund(bookingId, partId, JONAS, await now())).toMatchObject({ code: 'part-settled' })
})

test('a refund that had failed before anybody could look is declined, not done, and staff can ask once more', async () => {
  const { bookingId, paymentId } = await bookAndPay(world)
  await world.fault({ fault: 'issuer-refuses', operation: 'refund' })
  await world.fault({ fault: 'lose-request', operation: 'retrieve' })
  await refund(refundOf(bookingId, 60_00))
  expect(await lastFate(bookingId)).toBe('UNKNOWN')
  await world.advance('2d')
  expect(await lastFate(bookingId)).toBe('DECLINED')
  const [failed] = await refundsOf(bookingId)
  expect(failed).toMatchObject({ progress: 'NEEDS_STAFF', parts: [['RENT', 60_00, 'FAILED']] })
  expect(await retryRefund(bookingId, failed?.partIds[0] ?? '', JONAS, await now())).toMatchObject({
    value: { paymentId },
  })
})

test('too old for the gateway: owed, said so, and paid back in another way with a reference', async () => {
  const { bookingId } = await takenTwice(world)
  await world.advance('181d')
  world.asked.length = 0
  await refund(refundOf(bookingId, 400_00))
  const [owed] = await refundsOf(bookingId)
  expect(owed).toMatchObject({
    progress: 'NEEDS_STAFF',
    parts: [
      ['DEPOSIT', 350_00, 'OWED'],
      ['RENT', 50_00, 'OWED'],
    ],
  })
  expect(world.asked).toEqual([])
  const [damage = '', rent = ''] = owed?.partIds ?? []
  const pay = async (id: string, reference: string) =>
    payOtherwise(bookingId, id, reference, JONAS, await now())
  expect(await pay(damage, '  ')).toMatchObject({ code: 'reference-missing' })
  expect(await pay(damage, 'Bank transfer 4711')).toMatchObject({ ok: true })
  expect(await pay(damage, 'Bank transfer 4711')).toMatchObject({ code: 'part-settled' })
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'NEEDS_STAFF' }])
  expect(await pay(rent, 'Bank transfer 4712')).toMatchObject({ ok: true })
  expect(await refundsOf(bookingId)).toMatchObject([{ progress: 'DONE' }])
  const books = await booksOf(bookingId)
  expect(refundReceipts(books)).toEqual([
    [350_00, 0],
    [50_00, 10_00],
  ])
  expect(refundLetters(books).map(({ kind }) => kind)).toEqual(['refund-otherwise', 'refund-otherwise'])
  // Paid back is paid back: it cannot go back a second time.
  expect(await refundBookingNow(refundOf(bookingId, 50_01))).toMatchObject({ facts: { leftMinor: 50_00 } })
})

test('another booking’s part is not there', async () => {
  const { bookingId } = await bookAndPay(world)
  await refund(refundOf(bookingId, 10_00))
  const [{ partIds } = { partIds: [] }] = await refundsOf(bookingId)
  const other = await bookAndPay(world)
  const part = partIds[0] ?? ''
  expect(await retryRefund(other.bookingId, part, JONAS, await now())).toMatchObject({ code: 'part-missing' })
  expect(await payOtherwise(other.bookingId, part, 'x', JONAS, await now())).toMatchObject({
    code: 'part-missing',
  })
})
