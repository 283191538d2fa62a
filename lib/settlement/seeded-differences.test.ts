import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import type { DifferenceKind } from '@/lib/generated/prisma/client'
import { tamper } from '@/sandbox/nexi/tamper'
import { cloneBooking } from '@/test/clone-booking'
import { bookAndPay, bookBike, bringBackDamaged, claimFor, JONAS, type Onstage } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { compareBooks } from './compare-books'
import { keepDeposit } from './keep-deposit'
import { performAll } from './perform-all'

// How many of each kind; DIFFERENCES=70 makes a thousand of them.
const EACH = Number(process.env.DIFFERENCES ?? 12)

type Template = 'card' | 'swish' | 'unpaid'

/** `also` may come with it, being the same trouble seen from another side. `settles`: nothing remains for a person. */
type Seed = {
  says: string
  of: Template
  kind: DifferenceKind
  also?: DifferenceKind[]
  settles?: boolean
  plant: (copies: Copies) => string | Promise<unknown>
}

/** The names of some copies, as lists for SQL: of their payments at the gateway and here, of the capture and the refund. */
type Copies = { payments: string; ours: string; captures: string; refunds: string }

const addCharge = (amount: number) => (copies: Copies) =>
  `
  INSERT INTO sandbox.charges (id, payment_id, amount, order_items, created_at)
  SELECT md5(id || ':more'), id, ${amount}, '[]', now() FROM sandbox.payments WHERE id IN ${copies.payments}`

const addRefund = (amount: number) => (copies: Copies) =>
  `
  INSERT INTO sandbox.refunds (id, payment_id, amount, order_items, state, updated_at)
  SELECT md5(id || ':back'), id, ${amount}, '[]', 'Completed', now() FROM sandbox.payments WHERE id IN ${copies.payments}`

const changeCharge = (amount: number) => (copies: Copies) =>
  `UPDATE sandbox.charges SET amount = ${amount} WHERE id IN ${copies.captures}`

const SEEDS: Seed[] = [
  {
    says: 'a capture that the gateway has lost',
    of: 'card',
    kind: 'MISSING',
    plant: ({ captures }) => `DELETE FROM sandbox.charges WHERE id IN ${captures}`,
  },
  {
    says: 'a refund that the gateway has lost',
    of: 'swish',
    kind: 'MISSING',
    plant: ({ refunds }) => `DELETE FROM sandbox.refunds WHERE id IN ${refunds}`,
  },
  {
    says: 'a payment that the gateway has lost',
    of: 'card',
    kind: 'MISSING',
    plant: ({ payments }) => `DELETE FROM sandbox.payments WHERE id IN ${payments}`,
  },
  { says: 'a capture that nobody asked for', of: 'card', kind: 'EXTRA', plant: addCharge(37_00) },
  {
    says: 'a refund that nobody asked for',
    of: 'card',
    kind: 'EXTRA',
    settles: true,
    plant: addRefund(20_00),
  },
  { says: 'a capture made twice', of: 'card', kind: 'DUPLICATE', plant: addCharge(100_00) },
  { says: 'a refund made twice', of: 'swish', kind: 'DUPLICATE', plant: addRefund(150_00) },
  { says: 'a capture of less', of: 'card', kind: 'AMOUNT', plant: changeCharge(90_00) },
  { says: 'a capture of more', of: 'card', kind: 'AMOUNT', plant: changeCharge(110_00) },
  {
    says: 'another amount asked for',
    of: 'card',
    kind: 'AMOUNT',
    plant: ({ payments }) => tamper.asksFor(world.state.pool, payments, 700_00),
  },
  {
    says: 'a capture that our own books have changed',
    of: 'card',
    kind: 'AMOUNT',
    also: ['BOOKS'],
    plant: ({ ours }) => `UPDATE capture SET amount_minor = 9900 WHERE payment_id IN ${ours}`,
  },
  {
    says: 'another currency',
    of: 'card',
    kind: 'CURRENCY',
    plant: ({ payments }) => `UPDATE sandbox.payments SET currency = 'SEK' WHERE id IN ${payments}`,
  },
  {
    says: 'money that came after the visit was over',
    of: 'unpaid',
    kind: 'LATE',
    also: ['STATE'],
    settles: true,
    plant: ({ payments }) => tamper.paysAfterAll(world.state.pool, payments),
  },
  {
    says: 'a refund that is not done after all',
    of: 'swish',
    kind: 'STATE',
    plant: ({ refunds }) =>
      `UPDATE sandbox.refunds SET state = 'Pending', settles_at = NULL WHERE id IN ${refunds}`,
  },
  {
    says: 'sums of our own that do not add up',
    of: 'card',
    kind: 'BOOKS',
    plant: ({ ours }) =>
      `UPDATE payment_line SET captured_minor = captured_minor - 1 WHERE purpose = 'RENT' AND payment_id IN ${ours}`,
  },
]

async function plant(seed: Seed | null, copies: Copies): Promise<void> {
  const sql = await seed?.plant(copies)
  if (typeof sql === 'string') await world.state.pool.query(sql)
}

let world: World
const templates = {} as Record<Template, Onstage>
beforeAll(async () => {
  world = await openWorld()
  templates.unpaid = await bookBike()
  await world.advance('20m')
  templates.card = await bookAndPay(world)
  templates.swish = await bringBackDamaged(world, { method: 'swish' })
  await keepDeposit(claimFor(templates.swish.bookingId, 350_00), JONAS, await now())
  await refundDeposit(templates.swish.bookingId, JONAS, await now())
  await performAll(templates.swish.paymentId)
})
afterAll(() => world.close())

/** Each seed has copies of its own of its template; the last ones of each template stay as they are. */
const plan = (['card', 'swish', 'unpaid'] as const).flatMap((of) => {
  const seeds = [...SEEDS.filter((seed) => seed.of === of), null]
  return seeds.map((seed, turn) => ({ of, seed, from: turn * EACH + 1, until: (turn + 1) * EACH }))
})

async function copiesOf(of: Template, from: number, until: number): Promise<Copies> {
  const { paymentId, ref } = templates[of]
  const [capture] = await prisma.capture.findMany({ where: { paymentId } })
  const [refund] = await prisma.refund.findMany({ where: { paymentId } })
  const list = (name: string | undefined, type: 'text' | 'uuid') =>
    `(SELECT md5('${name}:' || i)::${type} FROM generate_series(${from}, ${until}) i)`
  return {
    payments: list(ref, 'text'),
    ours: list(paymentId, 'uuid'),
    captures: list(capture?.gatewayRef, 'text'),
    refunds: list(refund?.gatewayRef, 'text'),
  }
}

const idOf = (of: Template, copy: number): string => {
  const hash = createHash('md5').update(`${templates[of].paymentId}:${copy}`).digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

test(`C4 #52 of ${SEEDS.length * EACH} seeded differences every one is found and none is made up`, async () => {
  for (const of of ['card', 'swish', 'unpaid'] as const) {
    const until = Math.max(...plan.filter((part) => part.of === of).map((part) => part.until))
    await cloneBooking(templates[of].bookingId, { until })
  }
  for (const { of, seed, from, until } of plan) await plant(seed, await copiesOf(of, from, until))
  await prisma.payment.updateMany({ data: { compareAt: await now() } })
  for (let done = 1; done > 0; ) done = (await compareBooks()).done

  const rows = await prisma.difference.findMany()
  const wrong: string[] = []
  for (const { of, seed, from, until } of plan) {
    for (let copy = from; copy <= until; copy++) {
      const found = rows.filter(({ paymentId }) => paymentId === idOf(of, copy))
      const kinds = found.map(({ kind }) => kind)
      const allowed = seed ? [seed.kind, ...(seed.also ?? [])] : []
      const isFound = !seed || kinds.includes(seed.kind)
      const isRight = found.every(
        ({ kind, resolvedHow, expected, found: theirs, reason }) =>
          allowed.includes(kind) &&
          resolvedHow === (seed?.settles ? 'SETTLED' : null) &&
          (kind === 'BOOKS' || expected !== theirs || reason.includes('not know')),
      )
      if (!isFound || !isRight)
        wrong.push(`${of} ${copy}, ${seed?.says ?? 'untouched'}: ${JSON.stringify(found)}`)
    }
  }
  expect(wrong).toEqual([])
  const templatesToo = Object.values(templates).map(({ paymentId }) => paymentId)
  expect(rows.filter(({ paymentId }) => templatesToo.includes(paymentId))).toEqual([])
}, 600_000)
