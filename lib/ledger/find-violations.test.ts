import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma, type Tx, transact } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { keepDeposit } from '@/lib/settlement/keep-deposit'
import { performAll } from '@/lib/settlement/perform-all'
import { bringBackDamaged, claimFor, JONAS, type Onstage } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { findViolations } from './find-violations'
import { ALWAYS } from './invariants'
import { AT_REST } from './invariants-at-rest'

let world: World
let card: Onstage
let swish: Onstage

// By card: rent and 350 of the deposit captured. By Swish: 600 paid in, 350 kept, 150 paid back.
beforeAll(async () => {
  world = await openWorld()
  card = await bringBackDamaged(world)
  await captureDeposit(claimFor(card.bookingId, 350_00), JONAS, await now())
  await performAll(card.paymentId)
  swish = await bringBackDamaged(world, { method: 'swish' })
  await keepDeposit(claimFor(swish.bookingId, 350_00), JONAS, await now())
  await refundDeposit(swish.bookingId, JONAS, await now())
  await performAll(swish.paymentId)
})
afterAll(() => world.close())

class Undo extends Error {}

/** Breaks our books past every trigger of Postgres, asks what is wrong, and takes it back. */
async function brokenBy(...statements: string[]) {
  let found: Awaited<ReturnType<typeof findViolations>> = []
  const work = async (tx: Tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    for (const sql of statements) await tx.$executeRawUnsafe(sql)
    found = await findViolations(tx, { atRest: true })
    throw new Undo()
  }
  await expect(transact(work)).rejects.toThrow(Undo)
  return found
}

const CARD = () => `payment_id = '${card.paymentId}'`
const SWISH = () => `payment_id = '${swish.paymentId}'`
const IN_DISPUTE = () =>
  `UPDATE ledger_posting SET account = 'disputed-damage' WHERE account = 'damage:0'
   AND entry_id IN (SELECT id FROM ledger_entry WHERE ${CARD()})`
const addAttempt = (kind: string, amountMinor: number) =>
  `INSERT INTO attempt (id, payment_id, kind, fate, amount_minor, cause, created_at)
   VALUES (gen_random_uuid(), '${swish.paymentId}', '${kind}', 'UNKNOWN', ${amountMinor}, 'test', now())`

const ofCard = (table: string, amountMinor: number) =>
  `(SELECT id FROM ${table} WHERE ${CARD()} AND amount_minor = ${amountMinor})`

test('books that nobody has broken have nothing to say', async () => {
  expect(await findViolations(prisma, { atRest: true })).toEqual([])
  expect(await findViolations(prisma, { bookingIds: [card.bookingId] })).toEqual([])
})

describe('what cannot be true is found, and said in a sentence', () => {
  const BREAKS: Record<string, () => string[]> = {
    'I1 the ledger balances': () => [
      `UPDATE ledger_posting SET amount_minor = amount_minor + 1 WHERE account = 'damage:0'`,
    ],
    'I2 what lies with the gateway is what came less what went back': () => [
      `UPDATE ledger_posting SET amount_minor = amount_minor - 1 WHERE account = 'clearing:nexi:CARD'`,
    ],
    'I3 never more than there is, counting what is under way': () => [addAttempt('REFUND', 450_01)],
    'I3 captures add up': () => [
      `UPDATE capture SET amount_minor = 349 WHERE id = ${ofCard('capture', 350_00)}`,
    ],
    'I3 refunds add up': () => [`UPDATE refund SET amount_minor = 149 WHERE ${SWISH()}`],
    'I3 captured lines add up': () => [
      `UPDATE payment_line SET captured_minor = captured_minor - 1 WHERE ${CARD()} AND purpose = 'DEPOSIT'`,
    ],
    'I3 refunded lines add up': () => [
      `UPDATE payment_line SET refunded_minor = refunded_minor - 1 WHERE ${SWISH()} AND purpose = 'DEPOSIT'`,
    ],
    'I3 a deposit in our keeping is neither kept nor paid back twice': () => [
      `UPDATE deposit SET kept_minor = kept_minor - 1 WHERE booking_id = '${swish.bookingId}'`,
    ],
    'I3 nothing is in dispute twice, or without a claim': () => [IN_DISPUTE()],
    'I5 nothing stays in dispute when its claim is over': () => [IN_DISPUTE()],
    'I4 one capture for each attempt, of its amount': () => [
      `UPDATE capture SET attempt_id = NULL WHERE id = ${ofCard('capture', 350_00)}`,
    ],
    'I4 one refund for each attempt, of its amount': () => [
      `UPDATE attempt SET fate = 'DECLINED' WHERE ${SWISH()} AND kind = 'REFUND'`,
    ],
    'I4 one receipt for each movement': () => [
      `UPDATE receipt SET capture_id = NULL WHERE ${CARD()} AND amount_minor = 35000`,
    ],
    'I4 one ledger entry for each receipt': () => [
      `DELETE FROM ledger_entry WHERE ${SWISH()} AND kind = 'DEPOSIT_KEPT'`,
    ],
    'I4 receipts and ledger agree': () => [
      `UPDATE receipt SET vat_minor = 1 WHERE ${CARD()} AND amount_minor = 35000`,
    ],
    'I5 no confirmed booking without its rent': () => [
      `UPDATE booking SET rent_minor = rent_minor + 1 WHERE id = '${card.bookingId}'`,
    ],
    'I5 no money without a booking': () => [
      `UPDATE booking SET state = 'LAPSED' WHERE id = '${card.bookingId}'`,
    ],
    'I6 one asset, one renter at a time': () => [
      'ALTER TABLE allocation DROP CONSTRAINT allocation_one_asset_at_a_time',
      'UPDATE allocation SET live = true',
      `UPDATE allocation SET (asset_id, from_at, until_at) = (SELECT asset_id, from_at, until_at FROM allocation LIMIT 1)`,
    ],
    'I7 nothing is in flight for ever': () => [addAttempt('RELEASE', 1)],
  }

  test('every one of them is broken here', () => {
    expect(Object.keys(BREAKS).sort()).toEqual([...ALWAYS, ...AT_REST].map(({ name }) => name).sort())
  })

  test.each(Object.keys(BREAKS))('%s', async (name) => {
    const found = await brokenBy(...(BREAKS[name]?.() ?? []))
    const [violation] = found.filter(({ invariant }) => invariant === name)
    const { number } = await prisma.booking.findUniqueOrThrow({ where: { id: violation?.bookingId ?? '' } })
    expect(violation?.says).toContain(`${name}: booking ${number}, `)
  })

  test('a refund that pends is counted as given', async () => {
    const pends = `INSERT INTO refund (id, payment_id, gateway_ref, amount_minor, state, refunded_at)
      VALUES (gen_random_uuid(), '${swish.paymentId}', 'pending', 45001, 'PENDING', now())`
    expect((await brokenBy(pends)).map(({ invariant }) => invariant)).toEqual([
      'I3 never more than there is, counting what is under way',
    ])
  })

  test('a movement that is posted although it never came to an end', async () => {
    const found = await brokenBy(`UPDATE refund SET state = 'FAILED' WHERE ${SWISH()}`)
    expect(found.map(({ invariant }) => invariant)).toContain('I4 one receipt for each movement')
  })

  test('a gap in the numbers of receipts', async () => {
    const found = await brokenBy(`UPDATE counter SET last = last + 1`)
    expect(found.map(({ says }) => says)).toEqual([expect.stringMatching(/counts 6, has 5 receipts/)])
  })
})

test('asked about one booking, it says nothing about another', async () => {
  let found: unknown
  const work = async (tx: Tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRaw`UPDATE booking SET rent_minor = rent_minor + 1`
    found = await findViolations(tx, { bookingIds: [swish.bookingId] })
    throw new Undo()
  }
  await expect(transact(work)).rejects.toThrow(Undo)
  expect(found).toMatchObject([{ bookingId: swish.bookingId }])
})
