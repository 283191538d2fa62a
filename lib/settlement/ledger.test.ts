import { afterAll, beforeAll, expect, test } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { findViolations } from '@/lib/ledger/find-violations'
import { openCheckout } from '@/lib/payment/open-checkout'
import { backOffice } from '@/test/back-office'
import { ledgerOf } from '@/test/ledger-of'
import { bookAndPay, bookBike, bringBackDamaged, claimFor, JONAS, type Onstage } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { keepDeposit } from './keep-deposit'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

const SWISH = { method: 'swish' } as const

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  // Whatever these tests did, receipts, rows and ledger tell one story.
  expect(await findViolations(prisma, { atRest: true })).toEqual([])
  await world.close()
})

const RENT = ['CAPTURE', { 'clearing:nexi:CARD': 100_00, 'rent:2500': -80_00, 'vat:2500': -20_00 }]
const PAID_IN = [
  'CAPTURE',
  { 'clearing:nexi:DIRECT': 600_00, 'rent:2500': -80_00, 'vat:2500': -20_00, 'deposits-held': -500_00 },
]

async function take({ bookingId }: Onstage, amountMinor: number, reason: 'DAMAGE' | 'DELAY' = 'DAMAGE') {
  const captured = await captureDeposit(claimFor(bookingId, amountMinor, { reason }), JONAS, await now())
  if (!captured.ok) throw new Error(captured.code)
  await performAll(captured.value.paymentId)
}

test('SHF-3 only the captured rent is posted; the authorized deposit is in no account, and lapses from none', async () => {
  const { bookingId } = await bookAndPay(world)
  expect(await ledgerOf(bookingId)).toEqual([RENT])
  await handOut(bookingId, JONAS, await now())
  await takeBack(bookingId, 'undamaged', JONAS, await now())
  await world.advance('31d')
  expect(await ledgerOf(bookingId)).toEqual([RENT])
})

test('a visit that nobody pays in posts nothing', async () => {
  const { bookingId } = await bookBike()
  await world.advance('20m')
  expect(await ledgerOf(bookingId)).toEqual([])
})

test('SHF-25 what is captured from a deposit is posted by its reason: damage outside VAT, delay with it', async () => {
  const stage = await bringBackDamaged(world)
  await take(stage, 350_00)
  await take(stage, 125_00, 'DELAY')
  expect(await ledgerOf(stage.bookingId)).toEqual([
    RENT,
    ['CAPTURE', { 'clearing:nexi:CARD': 350_00, 'damage:0': -350_00 }],
    ['CAPTURE', { 'clearing:nexi:CARD': 125_00, 'late:2500': -100_00, 'vat:2500': -25_00 }],
  ])
})

test('a method that takes money at once: the deposit is held, partly kept, and the rest goes back', async () => {
  const { bookingId } = await bringBackDamaged(world, SWISH)
  expect(await ledgerOf(bookingId)).toEqual([PAID_IN])
  const kept = claimFor(bookingId, 250_00)
  for (let twice = 0; twice < 2; twice++) await keepDeposit(kept, JONAS, await now())
  await keepDeposit(claimFor(bookingId, 100_00, { reason: 'DELAY' }), JONAS, await now())
  const asked = await refundDeposit(bookingId, JONAS, await now())
  if (!asked.ok) throw new Error(asked.code)
  await performAll(asked.value.paymentId)
  expect(await ledgerOf(bookingId)).toEqual([
    PAID_IN,
    ['DEPOSIT_KEPT', { 'deposits-held': 250_00, 'damage:0': -250_00 }],
    ['DEPOSIT_KEPT', { 'deposits-held': 100_00, 'late:2500': -80_00, 'vat:2500': -20_00 }],
    ['REFUND', { 'clearing:nexi:DIRECT': -150_00, 'deposits-held': 150_00 }],
  ])
})

test('a refund that pends is posted when it is done, and one that fails never', async () => {
  const { bookingId, paymentId } = await bookAndPay(world, SWISH)
  await handOut(bookingId, JONAS, await now())
  await takeBack(bookingId, 'undamaged', JONAS, await now())
  for (const fault of ['issuer-refuses', 'refund-pends'] as const) {
    await world.fault({ fault, operation: 'refund' })
    const asked = await refundDeposit(bookingId, JONAS, await now())
    if (!asked.ok) throw new Error(asked.code)
    await performAll(paymentId)
    await world.tick()
    expect(await ledgerOf(bookingId)).toEqual([PAID_IN])
    await world.advance('2d')
    await reconcile(paymentId)
  }
  expect(await ledgerOf(bookingId)).toEqual([
    PAID_IN,
    ['REFUND', { 'clearing:nexi:DIRECT': -500_00, 'deposits-held': 500_00 }],
  ])
})

test('rent that is given back takes its income and its VAT with it', async () => {
  const { bookingId, paymentId } = await bookAndPay(world)
  const [capture] = await prisma.capture.findMany({ where: { paymentId } })
  await backOffice.refund(capture?.gatewayRef ?? '', 50_00)
  await world.tick()
  expect(await ledgerOf(bookingId)).toEqual([
    RENT,
    ['REFUND', { 'clearing:nexi:CARD': -50_00, 'rent:2500': 40_00, 'vat:2500': 10_00 }],
  ])
})

test('a deposit captured in the gateway’s own back office is posted where it can be asked about', async () => {
  const { bookingId, ref } = await bringBackDamaged(world)
  await backOffice.capture(ref, 70_00, 'whatever')
  await world.tick()
  expect(await ledgerOf(bookingId)).toEqual([
    RENT,
    ['CAPTURE', { 'clearing:nexi:CARD': 70_00, 'deposit-taken:0': -70_00 }],
  ])
})

test('money asked for by link is posted by what it was asked for', async () => {
  const { bookingId } = await bookAndPay(world)
  const at = await now()
  const line = (purpose: 'LATE_FEE' | 'DAMAGE' | 'EXTRA', amountMinor: number, vatRateBp: number) => ({
    ...{ purpose, reference: purpose, description: purpose, quantity: 1, amountMinor, vatRateBp },
  })
  const parts = [[line('LATE_FEE', 125_00, 2500), line('DAMAGE', 200_00, 0), line('EXTRA', 50_00, 2500)]]
  const order = { bookingId, cause: 'EXTRA', gateway: 'nexi', currency: 'NOK', parts, at } as const
  const { paymentId } = await transact((tx) => openCheckout(tx, order))
  await performAll(paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })
  await world.pay(gatewayRef ?? '')
  await world.tick()
  expect((await ledgerOf(bookingId))[1]).toEqual([
    'CAPTURE',
    {
      'clearing:nexi:CARD': 375_00,
      'late:2500': -100_00,
      'damage:0': -200_00,
      'extra:2500': -40_00,
      'vat:2500': -35_00,
    },
  ])
})

test('paid a second time by a method that takes money at once: everything goes back, and stays in no account', async () => {
  const { bookingId, paymentId } = await bookAndPay(world)
  const first = await prisma.payment.findUniqueOrThrow({ where: { id: paymentId }, include: { lines: true } })
  const parts = [
    first.lines.map(
      ({ id: _id, paymentId: _p, capturedMinor: _c, refundedMinor: _r, position: _o, ...line }) => line,
    ),
  ]
  const { checkoutId, gateway, currency } = first
  const order = {
    bookingId,
    checkoutId,
    cause: 'BOOKING',
    gateway,
    currency,
    parts,
    at: await now(),
  } as const
  const second = await transact((tx) => openCheckout(tx, order))
  await performAll(second.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: second.paymentId } })
  await world.pay(gatewayRef ?? '', SWISH)
  await world.tick()
  expect(await ledgerOf(bookingId)).toEqual([
    RENT,
    PAID_IN,
    [
      'REFUND',
      { 'clearing:nexi:DIRECT': -600_00, 'rent:2500': 80_00, 'vat:2500': 20_00, 'deposits-held': 500_00 },
    ],
  ])
})

test('C4 #21 events that ring twice and look-ups at the same moment post a movement once', async () => {
  await world.fault({ fault: 'duplicate', times: null })
  const { paymentId, ref, bookingId } = await bookBike()
  await world.pay(ref)
  await Promise.all([reconcile(paymentId), reconcile(paymentId), world.tick(), reconcile(paymentId)])
  await world.tick()
  await world.clearFaults()
  expect(await ledgerOf(bookingId)).toEqual([RENT])
})

test('an entry knows when the money moved, when we wrote it down, and the day on its receipt', async () => {
  await world.fault({ fault: 'drop', times: null })
  const { bookingId, ref } = await bookBike()
  await world.pay(ref)
  await world.advance('6m')
  await world.clearFaults()
  const [entry] = await prisma.ledgerEntry.findMany({ where: { bookingId }, include: { capture: true } })
  const [receipt] = await prisma.receipt.findMany({ where: { bookingId } })
  expect(entry?.occurredAt).toEqual(entry?.capture?.capturedAt)
  expect([entry?.recordedAt, entry?.bookedOn]).toEqual([receipt?.issuedAt, receipt?.issuedOn])
})
