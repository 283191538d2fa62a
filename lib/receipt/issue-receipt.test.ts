import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { captureOf, DAMAGE, HELD, issueFor, paidBooking, RENT, refundOf } from '@/test/paid-booking'
import { findReceipt } from './find-receipt'
import { receiptNumber } from './receipt'

const snapshotOf = async (id: string) => {
  const receipt = await findReceipt(id)
  if (!receipt) throw new Error('There is no such receipt.')
  return receipt.snapshot
}

test('the receipt for the rent says who sold what to whom, for when, and the VAT in it', async () => {
  const paid = await paidBooking()
  const { id, series, number } = await issueFor(paid, { lines: [RENT] })
  const snapshot = await snapshotOf(id)
  expect(snapshot).toMatchObject({
    number: receiptNumber({ series, number }),
    seller: { orgNumber: '123 456 785', vatMark: 'MVA' },
    location: { name: 'Fjordhjul Bergen', timeZone: 'Europe/Oslo' },
    booking: { number: paid.number, renter: 'Maja Bjørgen', fromAt: '2026-11-28T09:00:00.000Z' },
    amountMinor: 100_00,
    vatMinor: 20_00,
    heldMinor: 0,
    payment: { methodLabel: 'Visa' },
  })
  expect(
    await prisma.logbookEntry.count({ where: { bookingId: paid.bookingId, what: 'receipt.issued' } }),
  ).toBe(1)
})

test('SHF-3 SHF-9 SHF-20 a deposit that was only authorized is nowhere in the receipt for the rent', async () => {
  const { id } = await issueFor(await paidBooking(), { lines: [RENT] })
  const snapshot = await snapshotOf(id)
  expect(snapshot.deposit).toBeNull()
  expect(JSON.stringify(snapshot)).not.toMatch(/deposit"?:? ?[^n]*500|50000/i)
})

test('SHF-24 SHF-25 a deposit capture names its reason, the receipt it belongs to, and what is left until when', async () => {
  const paid = await paidBooking({ depositCapturedMinor: 350_00 })
  const original = await issueFor(paid, { lines: [RENT] })
  const { id } = await issueFor(paid, {
    kind: 'DEPOSIT',
    lines: [DAMAGE],
    reason: 'DAMAGE',
    note: 'Bent wheel',
  })
  expect(await snapshotOf(id)).toMatchObject({
    reason: 'DAMAGE',
    note: 'Bent wheel',
    vatMinor: 0,
    originalNumber: receiptNumber(original),
    deposit: {
      limitMinor: 500_00,
      takenMinor: 350_00,
      leftMinor: 150_00,
      capturableUntil: '2026-12-28T09:00:00.000Z',
    },
  })
})

test('a deposit that was really paid in is held: in the amount, in no sale, with no VAT', async () => {
  const paid = await paidBooking({
    methodKind: 'DIRECT',
    methodLabel: 'Swish',
    ending: 'REFUND',
    depositCapturedMinor: 500_00,
  })
  const { id } = await issueFor(paid, { lines: [RENT, HELD] })
  expect(await snapshotOf(id)).toMatchObject({ amountMinor: 600_00, heldMinor: 500_00, vatMinor: 20_00 })
})

test('kept from what was paid in: no capture, one receipt per deed however often it is settled', async () => {
  const paid = await paidBooking({ ending: 'REFUND', depositCapturedMinor: 500_00, keptMinor: 350_00 })
  const depositCaptureId = randomUUID()
  const first = await issueFor(paid, { kind: 'DEPOSIT', depositCaptureId, lines: [DAMAGE] })
  expect(await issueFor(paid, { kind: 'DEPOSIT', depositCaptureId, lines: [DAMAGE] })).toEqual(first)
  expect(await snapshotOf(first.id)).toMatchObject({
    deposit: { takenMinor: 350_00, leftMinor: 150_00, capturableUntil: null },
  })
})

test('a refund names the receipt of the capture that it gives back, and is issued once', async () => {
  const paid = await paidBooking()
  await issueFor(paid, { lines: [RENT] })
  const captureId = await transact((tx) => captureOf(tx, paid, 100_00))
  const second = await issueFor(paid, { captureId, lines: [RENT] })
  const refundId = await transact((tx) => refundOf(tx, paid, 100_00, captureId))
  const refund = await issueFor(paid, { kind: 'REFUND', refundId, lines: [RENT] })
  expect(await issueFor(paid, { kind: 'REFUND', refundId, lines: [RENT] })).toEqual(refund)
  expect(await snapshotOf(refund.id)).toMatchObject({ originalNumber: receiptNumber(second) })
})

test("the series is the calendar year of the location's own clock", async () => {
  const lastMinute = await issueFor(await paidBooking(), {
    at: new Date('2026-12-31T22:59:59Z'),
    lines: [RENT],
  })
  const newYear = await issueFor(await paidBooking(), { at: new Date('2026-12-31T23:00:00Z'), lines: [RENT] })
  expect(lastMinute.series).toBe('R-2026')
  expect(newYear).toMatchObject({ series: 'R-2027', number: 1 })
})

test('lines that do not add up to the amount, or a receipt for nothing, are defects and are thrown', async () => {
  const paid = await paidBooking()
  await expect(issueFor(paid, { lines: [RENT], amountMinor: 99_00 })).rejects.toThrow(
    'add up to 10000, not to 9900',
  )
  await expect(issueFor(paid, { lines: [RENT], captureId: undefined })).rejects.toThrow(
    'A receipt is for a capture',
  )
})

test('what was issued stays: Postgres refuses to change or delete it', async () => {
  const { id } = await issueFor(await paidBooking(), { lines: [RENT] })
  const change = prisma.$executeRaw`UPDATE receipt SET amount_minor = 1 WHERE id = ${id}::uuid`
  await expect(change).rejects.toThrow('receipt is never changed or deleted')
  const loss = prisma.$executeRaw`DELETE FROM receipt WHERE id = ${id}::uuid`
  await expect(loss).rejects.toThrow('receipt is never changed or deleted')
})

test('a renter of a hundred kilobytes, with direction marks and a card number, fits on one line of a receipt', async () => {
  const renter = `\u202eMaja\u2066 (å)\\ 4111 1111 1111 1111 ${'x'.repeat(100_000)}`
  const { id } = await issueFor(await paidBooking({ renter }), { lines: [RENT] })
  const said = (await snapshotOf(id)).booking.renter
  expect(said).toHaveLength(120)
  expect(said.startsWith('Maja (å)\\ •••• 1111 xxx')).toBe(true)
})
