import { beforeAll, describe, expect, test } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { captureOf, DAMAGE, issueFor, type Paid, paidBooking, RENT, refundOf } from '@/test/paid-booking'
import { exportBalance } from './export-balance'
import { exportEntries } from './export-entries'
import { findAccounts } from './find-accounts'
import { findBalance } from './find-balance'
import { ENTRIES_PER_PAGE, findEntries } from './find-entries'
import type { LedgerFilter } from './ledger-filter'
import { type Cause, postEntry } from './post-entry'
import type { Share } from './posting'

let maja: Paid
let odd: Paid
let swish: Paid
let chargeRef = ''

const RENTED: Share = { purpose: 'rent', grossMinor: 100_00, vatMinor: 20_00, vatRateBp: 2500 }
const BROKEN: Share = { purpose: 'damage', grossMinor: 350_00, vatMinor: 0, vatRateBp: 0 }
const HELD: Share = { purpose: 'HELD', grossMinor: 500_00, vatMinor: 0, vatRateBp: 0 }

async function post(paid: Paid, cause: Cause, shares: Share[], at: string, methodKind = 'CARD') {
  const moment = new Date(at)
  await transact((tx) =>
    postEntry(tx, {
      ...{ bookingId: paid.bookingId, paymentId: paid.paymentId, cause, shares, currency: 'NOK' },
      ...{ channel: { gateway: 'nexi', methodKind }, occurredAt: moment, recordedAt: moment },
    }),
  )
}

async function capture(paid: Paid, shares: Share[], at: string, methodKind?: string): Promise<string> {
  const amountMinor = shares.reduce((sum, share) => sum + share.grossMinor, 0)
  const captureId = await transact((tx) => captureOf(tx, paid, amountMinor))
  await post(paid, { kind: 'CAPTURE', captureId }, shares, at, methodKind)
  return captureId
}

// Maja: rent, and two days later damage. A renter with an odd name in Flåm. Swish: paid in, and 150 of it paid back.
beforeAll(async () => {
  maja = await paidBooking({ depositCapturedMinor: 350_00 })
  const rent = await capture(maja, [RENTED], '2026-11-28T09:14:00Z')
  chargeRef = (await prisma.capture.findUniqueOrThrow({ where: { id: rent } })).gatewayRef
  await issueFor(maja, { captureId: rent, lines: [RENT] })
  const damage = await capture(maja, [BROKEN], '2026-11-30T10:00:00Z')
  await issueFor(maja, { kind: 'DEPOSIT', captureId: damage, lines: [DAMAGE] })
  odd = await paidBooking({
    renter: '=cmd|"/c calc" 100%_\\',
    email: 'odd_one@example.com',
    locationId: 'flam',
  })
  await capture(odd, [RENTED], '2026-11-28T10:00:00Z')
  swish = await paidBooking({
    methodKind: 'DIRECT',
    ending: 'REFUND',
    email: 'swish@example.com',
    renter: 'Sven Å',
  })
  await capture(swish, [RENTED, HELD], '2026-12-01T23:30:00Z', 'DIRECT')
  const refundId = await transact((tx) => refundOf(tx, swish, 150_00))
  await post(
    swish,
    { kind: 'REFUND', refundId },
    [{ ...HELD, grossMinor: 150_00 }],
    '2026-12-03T10:00:00Z',
    'DIRECT',
  )
})

describe('finding entries', () => {
  const found = async (filter: LedgerFilter) =>
    (await findEntries(filter)).rows
      .map(({ bookingNumber, kind }) => `${bookingNumber.at(-1)}${kind[0]}`)
      .join(' ')

  test.each<[string, LedgerFilter | (() => LedgerFilter), string]>([
    ['everything, newest first', {}, '3R 3C 1C 2C 1C'],
    ['a booking by its number', { search: 'kt-0001' }, '1C 1C'],
    ['a renter by part of the name', { search: 'sven' }, '3R 3C'],
    ['a receipt by its number', { search: 'r-2026-1' }, '1C'],
    ['a capture by its name at the gateway', () => ({ search: chargeRef }), '1C'],
    ['a percent sign is no wildcard', { search: '100%_' }, '2C'],
    ['nobody', { search: 'nobody' }, ''],
    ['from a day, by the calendar of the place', { fromOn: '2026-12-02' }, '3R 3C'],
    ['until a day, which is included', { untilOn: '2026-11-28' }, '2C 1C'],
    ['one kind', { kind: 'REFUND' }, '3R'],
    ['one account', { account: 'damage:0' }, '1C'],
    ['one place', { locationId: 'flam' }, '2C'],
    ['several at once', { account: 'vat:2500', untilOn: '2026-11-30', search: 'KT' }, '2C 1C'],
  ])('%s', async (_, filter, expected) => {
    expect(await found(typeof filter === 'function' ? filter() : filter)).toBe(expected)
  })

  test('each with its postings, debit first, and with the receipt and the gateway’s name of the movement', async () => {
    const { rows, total } = await findEntries({ search: chargeRef })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      receiptNumber: 'R-2026-0001',
      reference: chargeRef,
      bookedOn: '2026-11-28',
    })
    expect(rows[0]?.postings.map(({ account, amountMinor }) => [account, amountMinor])).toEqual([
      ['clearing:nexi:CARD', 100_00],
      ['vat:2500', -20_00],
      ['rent:2500', -80_00],
    ])
  })

  test('a page beyond the last is the last', async () => {
    expect(await findEntries({}, 99)).toMatchObject({ total: 5, page: 1, pages: 1 })
    expect(ENTRIES_PER_PAGE).toBeGreaterThan(5)
  })

  test('the accounts in use, in the order of a balance', async () => {
    expect((await findAccounts()).map(({ code }) => code)).toEqual([
      'clearing:nexi:CARD',
      'clearing:nexi:DIRECT',
      'deposits-held',
      'vat:2500',
      'rent:2500',
      'damage:0',
    ])
  })
})

describe('the trial balance', () => {
  test('per account, and in all it sums to zero', async () => {
    const [nok] = await findBalance('2026-12-31')
    expect(nok?.rows.map(({ code, debitMinor, creditMinor }) => [code, debitMinor, creditMinor])).toEqual([
      ['clearing:nexi:CARD', 550_00, 0],
      ['clearing:nexi:DIRECT', 600_00, 150_00],
      ['deposits-held', 150_00, 500_00],
      ['vat:2500', 0, 60_00],
      ['rent:2500', 0, 240_00],
      ['damage:0', 0, 350_00],
    ])
    expect(nok).toMatchObject({
      currency: 'NOK',
      debitMinor: 1300_00,
      creditMinor: 1300_00,
      differenceMinor: 0,
    })
  })

  test('of an earlier day, without what came later', async () => {
    const [nok] = await findBalance('2026-11-28')
    expect(nok?.rows.map(({ code }) => code)).toEqual(['clearing:nexi:CARD', 'vat:2500', 'rent:2500'])
    expect(await findBalance('2026-11-27')).toEqual([])
  })

  test('says so when it does not sum to zero', async () => {
    class Undo extends Error {}
    let wrong: unknown
    const broken = transact(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`
      await tx.$executeRaw`UPDATE ledger_posting SET amount_minor = amount_minor - 1 WHERE account = 'damage:0'`
      wrong = await findBalance('2026-12-31', tx)
      throw new Undo()
    })
    await expect(broken).rejects.toThrow(Undo)
    expect(wrong).toMatchObject([{ debitMinor: 1300_00, creditMinor: 1300_01, differenceMinor: -1 }])
  })
})

describe('exports for spreadsheets', () => {
  const lines = (csv: string) => csv.slice(1).trimEnd().split('\r\n')

  test('a row for each posting, debit and credit apart, and no name in it can run as a formula', async () => {
    const { csv, count, isComplete } = await exportEntries({})
    expect([csv.codePointAt(0), count, isComplete, lines(csv).length]).toEqual([0xfeff, 5, true, 1 + 14])
    const rows = lines(csv).map((line) => line.split(';').slice(1))
    expect(rows[1]).toEqual(
      '2026-12-03;2026-12-03;11:00;REFUND;KT-0003;Sven Å;Fjordhjul Bergen;'
        .split(';')
        .concat(expect.any(String), 'deposits-held;Deposits in our keeping;NOK;150,00;'.split(';')),
    )
    expect(csv).toContain(`"'=cmd|""/c calc"" 100%_\\"`)
    for (const line of lines(csv)) expect(line).not.toMatch(/(^|;)"?[=+@\t]/)
  })

  test('the balance with its sums', async () => {
    expect(lines(await exportBalance('2026-11-28'))).toEqual([
      'At the end of;Currency;Account;Account name;Kind;Debit;Credit;Balance',
      '2026-11-28;NOK;clearing:nexi:CARD;Clearing, card at Nexi Checkout;ASSET;200,00;0,00;200,00',
      '2026-11-28;NOK;vat:2500;Output VAT, 25 %;LIABILITY;0,00;40,00;-40,00',
      '2026-11-28;NOK;rent:2500;Rent, 25 % VAT;INCOME;0,00;160,00;-160,00',
      '2026-11-28;NOK;;Sum;;200,00;200,00;0,00',
    ])
  })
})
