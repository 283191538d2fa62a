import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { transact } from '@/lib/db'
import type { Standing } from '@/lib/gateway/gateway'
import { freeAllocations } from '@/lib/inventory/free-allocations'
import { addMinutes, type Period } from '@/lib/period'
import { bookBike, booksOf, freshDay } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { settle } from './settle'

let world: World
let period: Period
beforeAll(async () => {
  world = await openWorld()
  period = await freshDay()
  // Only what is settled here happens; the gateway itself tells nothing.
  await world.fault({ fault: 'drop', times: null })
})
afterAll(() => world.close())

/** One payment as the gateway sees it, from approved to paid back, in five looks at it. */
function looksAt(at: Date): Standing[] {
  const look = (minutes: number, changes: Partial<Standing>): Standing => ({
    currency: 'NOK',
    amountMinor: 600_00,
    authorizedMinor: 600_00,
    capturedMinor: 0,
    refundedMinor: 0,
    releasedMinor: 0,
    captures: [],
    refunds: [],
    method: { kind: 'CARD', label: 'Visa' },
    createdAt: addMinutes(at, minutes),
    ended: null,
    ...changes,
  })
  const rent = { ref: 'c1', amountMinor: 100_00, at, lines: [{ reference: 'RENT-1', amountMinor: 100_00 }] }
  const part = { ref: 'c2', amountMinor: 200_00, at: addMinutes(at, 1), lines: [] }
  const more = { ref: 'c3', amountMinor: 50_00, at: addMinutes(at, 2), lines: [] }
  const back = { ref: 'r1', amountMinor: 50_00, at: addMinutes(at, 3), state: 'DONE' as const }
  return [
    look(0, {}),
    look(1, { capturedMinor: 100_00, captures: [rent] }),
    look(2, { capturedMinor: 300_00, captures: [rent, part] }),
    look(3, { capturedMinor: 350_00, captures: [rent, part, more] }),
    look(4, { capturedMinor: 350_00, captures: [rent, part, more], refundedMinor: 50_00, refunds: [back] }),
  ]
}

/** What the books say in the end, without the names and times of this one booking. */
async function endOf(order: number[]) {
  const { bookingId, paymentId, ref } = await bookBike({ period })
  const at = await now()
  const looks = looksAt(at)
  for (const place of order) await settle(paymentId, { ref, standing: looks[place]! }, at)
  await transact((tx) => freeAllocations(tx, bookingId))
  const { state, payments, deposit, receipts, notices } = await booksOf(bookingId)
  const [payment] = payments
  return {
    state,
    amounts: [payment?.authorizedMinor, payment?.capturedMinor, payment?.refundedMinor],
    lines: payment?.lines.map((line) => [line.purpose, line.capturedMinor, line.refundedMinor]),
    rows: [payment?.captures.length, payment?.refunds.length],
    deposit: deposit?.capturedMinor,
    receipts: receipts.map(({ kind, amountMinor }) => `${kind} ${amountMinor}`).sort(),
    letters: notices.map(({ kind }) => kind).sort(),
    inFlight: payment?.attempts.filter(({ fate }) => ['SENT', 'WAITING', 'UNKNOWN'].includes(fate)).length,
  }
}

function* ordersOf(rest: number[], begun: number[] = []): Generator<number[]> {
  if (rest.length === 0) yield begun
  for (const next of rest)
    yield* ordersOf(
      rest.filter((one) => one !== next),
      [...begun, next],
    )
}

const ORDERS = [...ordersOf([0, 1, 2, 3, 4])]

/** As it is, with one of them twice at the end, or with one missing; the newest never, or nobody could know of it. */
const VARIATIONS: ((order: number[]) => number[])[] = [
  (order) => order,
  ...[0, 1, 2, 3, 4].map((twice) => (order: number[]) => [...order, twice]),
  ...[0, 1, 2, 3].map((lost) => (order: number[]) => order.filter((one) => one !== lost)),
]

test('C4 #22 #26 five looks at a payment in any order, with any of them twice or lost, end in the same books', async () => {
  const expected = await endOf([0, 1, 2, 3, 4])
  expect(expected).toMatchObject({ state: 'CONFIRMED', amounts: [600_00, 350_00, 50_00], inFlight: 0 })
  expect(expected.receipts).toHaveLength(4)
  // A third of all orders, which has each look before and after each other one; each variation four times.
  const orders = ORDERS.filter((_, place) => place % 3 === 0)
  expect(new Set(orders.flatMap(pairsOf)).size).toBe(5 * 4)
  const plans = orders.map((order, place) => VARIATIONS[place % VARIATIONS.length]!(order))
  for (const plan of plans) expect({ plan, ...(await endOf(plan)) }).toEqual({ plan, ...expected })
}, 120_000)

const pairsOf = (order: number[]) =>
  order.flatMap((one, place) => order.slice(place + 1).map((later) => `${one} ${later}`))
