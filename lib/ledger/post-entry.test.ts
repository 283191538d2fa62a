import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { isTaken, prisma, type Tx, transact } from '@/lib/db'
import { captureOf, ISSUED, type Paid, paidBooking } from '@/test/paid-booking'
import { type NewEntry, postEntry } from './post-entry'
import type { Posting } from './posting'

let paid: Paid
beforeAll(async () => {
  paid = await paidBooking()
})

const newCapture = () => transact((tx) => captureOf(tx, paid, 100_00))

const entryFor = (captureId: string): NewEntry => ({
  bookingId: paid.bookingId,
  paymentId: paid.paymentId,
  cause: { kind: 'CAPTURE', captureId },
  channel: { gateway: 'nexi', methodKind: 'CARD' },
  currency: 'NOK',
  shares: [{ purpose: 'rent', grossMinor: 100_00, vatMinor: 20_00, vatRateBp: 2500 }],
  occurredAt: ISSUED,
  recordedAt: new Date('2026-11-28T23:30:00Z'),
})

/** The rows of an entry, past the rules of `postEntry`. */
async function insert(tx: Tx, postings: Omit<Posting, 'currency'>[], changes: object = {}): Promise<string> {
  const entry = await tx.ledgerEntry.create({
    data: {
      kind: 'CAPTURE',
      captureId: await captureOf(tx, paid, 100_00),
      bookingId: paid.bookingId,
      paymentId: paid.paymentId,
      occurredAt: ISSUED,
      recordedAt: ISSUED,
      bookedOn: '2026-11-28',
      ...changes,
    },
  })
  const data = postings.map((posting) => ({ currency: 'NOK', ...posting, entryId: entry.id }))
  await tx.ledgerPosting.createMany({ data })
  return entry.id
}

const CLEARING = { account: 'clearing:nexi:CARD', amountMinor: 100 }
const EARNED = { account: 'rent:0', amountMinor: -100 }

test('an entry is booked on the day that its location’s calendar shows', async () => {
  const captureId = await newCapture()
  await transact((tx) => postEntry(tx, entryFor(captureId)))
  const entry = await prisma.ledgerEntry.findUniqueOrThrow({ where: { captureId } })
  expect(entry).toMatchObject({ bookedOn: '2026-11-29', occurredAt: ISSUED })
})

test('a movement is posted once, also by two at the same moment', async () => {
  const captureId = await newCapture()
  const both = await Promise.allSettled(
    [1, 2].map(() => transact((tx) => postEntry(tx, entryFor(captureId)))),
  )
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(isTaken(both.find((one) => one.status === 'rejected')?.reason)).toBe(true)
  expect(await prisma.ledgerPosting.count({ where: { entry: { captureId } } })).toBe(3)
})

test('what fails later in the same transaction leaves no entry behind', async () => {
  const captureId = await newCapture()
  await expect(
    transact(async (tx) => {
      await postEntry(tx, entryFor(captureId))
      throw new Error('the process has died')
    }),
  ).rejects.toThrow('died')
  expect(await prisma.ledgerEntry.count({ where: { captureId } })).toBe(0)
})

test.each([
  ['that does not sum to zero', [CLEARING, { ...EARNED, amountMinor: -99 }], {}],
  ['that sums to zero only across currencies', [CLEARING, { ...EARNED, currency: 'SEK' }], {}],
  ['without postings', [], {}],
  ['that posts nothing to an account', [CLEARING, EARNED, { account: 'vat:2500', amountMinor: 0 }], {}],
  ['that names an account twice', [CLEARING, EARNED, { ...EARNED, amountMinor: -1 }], {}],
  ['with an account that is none', [CLEARING, { ...EARNED, account: 'Rent 25 %' }], {}],
  ['for no movement', [CLEARING, EARNED], { captureId: null }],
  ['for a movement of another kind', [CLEARING, EARNED], { kind: 'REFUND' }],
  ['for a capture that does not exist', [CLEARING, EARNED], { captureId: randomUUID() }],
])('Postgres refuses an entry %s', async (_, postings, changes) => {
  await expect(transact((tx) => insert(tx, postings, changes))).rejects.toThrow()
})

test('Postgres refuses a posting that is added later, and every change and deletion', async () => {
  const id = await transact((tx) => insert(tx, [CLEARING, EARNED]))
  const refuses = (sql: string) => expect(prisma.$executeRawUnsafe(sql, id)).rejects.toThrow()
  await refuses(
    `INSERT INTO ledger_posting (entry_id, account, currency, amount_minor) VALUES ($1::uuid, 'vat:2500', 'NOK', -1)`,
  )
  await refuses('UPDATE ledger_posting SET amount_minor = 2 * amount_minor WHERE entry_id = $1::uuid')
  await refuses('DELETE FROM ledger_posting WHERE entry_id = $1::uuid')
  await refuses(`UPDATE ledger_entry SET booked_on = '2026-01-01' WHERE id = $1::uuid`)
  await refuses('DELETE FROM ledger_entry WHERE id = $1::uuid')
  expect(await prisma.ledgerPosting.count({ where: { entryId: id } })).toBe(2)
})
