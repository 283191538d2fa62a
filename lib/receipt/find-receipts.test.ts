import { beforeAll, expect, test } from 'vitest'
import { transact } from '@/lib/db'
import {
  captureOf,
  DAMAGE,
  HELD,
  issueFor,
  type Paid,
  paidBooking,
  RENT,
  refundOf,
} from '@/test/paid-booking'
import { exportReceipts } from './export-receipts'
import { findBookingReceipts } from './find-booking-receipts'
import { findReceiptTotals } from './find-receipt-totals'
import { findReceipts, RECEIPTS_PER_PAGE } from './find-receipts'
import type { ReceiptFilter } from './receipt-filter'

let maja: Paid
let odd: Paid
let swish: Paid

// Card: 100 paid and 350 of the deposit captured. Swish: 600 paid in of which 500 held, 350 kept, 150 paid back.
beforeAll(async () => {
  maja = await paidBooking({ depositCapturedMinor: 350_00 })
  await issueFor(maja, { lines: [RENT] })
  await issueFor(maja, {
    kind: 'DEPOSIT',
    lines: [DAMAGE],
    reason: 'DAMAGE',
    at: new Date('2026-11-30T10:00:00Z'),
  })
  odd = await paidBooking({
    renter: '=cmd|"/c calc" 100%_\\',
    email: 'odd_one@example.com',
    locationId: 'flam',
  })
  await issueFor(odd, { lines: [RENT] })
  swish = await paidBooking({
    methodKind: 'DIRECT',
    methodLabel: 'Swish',
    ending: 'REFUND',
    email: 'swish@example.com',
    renter: 'Sven Å',
  })
  const at = new Date('2026-12-02T10:00:00Z')
  const captureId = await transact((tx) => captureOf(tx, swish, 600_00))
  await issueFor(swish, { captureId, lines: [RENT, HELD], at })
  const depositCaptureId = '0193a000-0000-7000-8000-000000000001'
  await issueFor(swish, { kind: 'DEPOSIT', depositCaptureId, lines: [DAMAGE], reason: 'DAMAGE', at })
  const refundId = await transact((tx) => refundOf(tx, swish, 150_00, captureId))
  await issueFor(swish, { kind: 'REFUND', refundId, lines: [{ ...HELD, grossMinor: 150_00 }], at })
})

const numbers = async (filter: ReceiptFilter) =>
  (await findReceipts(filter)).rows.map(({ number }) => number.slice(-1)).join('')

test.each<[string, ReceiptFilter, string]>([
  ['everything, newest first', {}, '654231'],
  ['a receipt by its whole number', { search: 'R-2026-0003' }, '3'],
  ['a receipt by a number typed by hand', { search: 'r-2026-3' }, '3'],
  ['another year has other receipts', { search: 'R-2025-0003' }, ''],
  ['a booking by its number', { search: 'KT-0001' }, '21'],
  ['a renter by part of the name, whatever its case', { search: 'BJØRGEN' }, '21'],
  ['a renter by part of the address', { search: 'swish@' }, '654'],
  ['a percent sign is no wildcard', { search: '100%_' }, '3'],
  ['an underscore is no wildcard', { search: 'd_o' }, '3'],
  ['a backslash is a backslash', { search: '_\\' }, '3'],
  ['nothing', { search: 'nobody' }, ''],
  ['from a day', { fromOn: '2026-11-30' }, '6542'],
  ['until a day, which is included', { untilOn: '2026-11-30' }, '231'],
  ['one kind', { kind: 'REFUND' }, '6'],
  ['one place', { locationId: 'flam' }, '3'],
  ['one method', { methodKind: 'DIRECT' }, '654'],
  ['several at once', { methodKind: 'DIRECT', kind: 'SALE', search: 'Sven' }, '4'],
])('finds %s', async (_what, filter, found) => {
  expect(await numbers(filter)).toBe(found)
})

test('what was given back counts as negative, and a deposit kept from what was paid in moved no money', async () => {
  const { rows } = await findReceipts({ methodKind: 'DIRECT' })
  expect(
    rows.map(({ kind, amountMinor, heldMinor, isMovement }) => [kind, amountMinor, heldMinor, isMovement]),
  ).toEqual([
    ['REFUND', -150_00, -150_00, true],
    ['DEPOSIT', 350_00, 0, false],
    ['SALE', 600_00, 500_00, true],
  ])
})

test('SHF-3 the days add up per currency: a deposit in our keeping is money, but no sale', async () => {
  expect(await findReceiptTotals({})).toEqual([
    {
      issuedOn: '2026-12-02',
      currency: 'NOK',
      receipts: 3,
      capturedMinor: 600_00,
      refundedMinor: 150_00,
      netMinor: 450_00,
      heldMinor: 0,
      salesMinor: 450_00,
      vatMinor: 20_00,
    },
    expect.objectContaining({
      issuedOn: '2026-11-30',
      receipts: 1,
      netMinor: 350_00,
      salesMinor: 350_00,
      vatMinor: 0,
    }),
    expect.objectContaining({
      issuedOn: '2026-11-28',
      receipts: 2,
      netMinor: 200_00,
      salesMinor: 200_00,
      vatMinor: 40_00,
    }),
  ])
  expect(await findReceiptTotals({ kind: 'SALE', methodKind: 'DIRECT' })).toMatchObject([
    { netMinor: 600_00, heldMinor: 500_00, salesMinor: 100_00 },
  ])
})

test('the receipts of one booking, oldest first', async () => {
  const rows = await findBookingReceipts(maja.bookingId)
  expect(rows.map(({ kind, number }) => [kind, number])).toEqual([
    ['SALE', 'R-2026-0001'],
    ['DEPOSIT', 'R-2026-0002'],
  ])
})

test('a page beyond the last is the last', async () => {
  expect(await findReceipts({}, 99)).toMatchObject({ total: 6, page: 1, pages: 1 })
  expect(await findReceipts({}, Number.NaN)).toMatchObject({ page: 1 })
  expect(RECEIPTS_PER_PAGE).toBeGreaterThan(6)
})

test('the export holds what the list shows, and no name in it can run as a formula', async () => {
  const { csv, count, isComplete } = await exportReceipts({})
  const lines = csv.slice(1).trimEnd().split('\r\n')
  expect([csv.codePointAt(0), count, isComplete, lines.length]).toEqual([0xfeff, 6, true, 7])
  const odd = lines.find((line) => line.includes('R-2026-0003')) ?? ''
  expect(odd).toContain(`"'=cmd|""/c calc"" 100%_\\"`)
  expect(lines[1]).toMatch(
    /^R-2026-0006;REFUND;2026-12-02;11:00;KT-0003;Sven Å;.*;NOK;-150,00;-150,00;0,00;yes$/,
  )
  for (const line of lines) expect(line).not.toMatch(/(^|;)"?[=+@\t]/)
})
