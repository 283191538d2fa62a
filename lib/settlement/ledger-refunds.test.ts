import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { findViolations } from '@/lib/ledger/find-violations'
import { findBookingReceipts } from '@/lib/receipt/find-booking-receipts'
import { backOffice } from '@/test/back-office'
import { ledgerOf } from '@/test/ledger-of'
import { refund, refundOf, refundsOf, takenTwice } from '@/test/refunding'
import { bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { keepDeposit } from './keep-deposit'
import { payOtherwise } from './pay-otherwise'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  expect(await findViolations(prisma, { atRest: true })).toEqual([])
  await world.close()
})

/** Paid in by Swish; 250 of the deposit are kept for damage and then 100 for delay, the rest is still held. */
async function keptTwice() {
  const stage = await bringBackDamaged(world, { method: 'swish' })
  await keepDeposit(claimFor(stage.bookingId, 250_00), JONAS, await now())
  await keepDeposit(claimFor(stage.bookingId, 100_00, { reason: 'DELAY' }), JONAS, await now())
  return stage
}

test('a refund over two captures is two entries, each with the VAT of what it gives back', async () => {
  const { bookingId } = await takenTwice(world)
  await refund(refundOf(bookingId, 400_00))
  await world.tick()
  expect((await ledgerOf(bookingId)).slice(2)).toEqual([
    ['REFUND', { 'clearing:nexi:CARD': -350_00, 'damage:0': 350_00 }],
    ['REFUND', { 'clearing:nexi:CARD': -50_00, 'rent:2500': 40_00, 'vat:2500': 10_00 }],
  ])
})

test('what is paid back otherwise leaves our bank, and what lies with the gateway stays as it was', async () => {
  const { bookingId } = await takenTwice(world)
  await world.advance('181d')
  await refund(refundOf(bookingId, 400_00))
  const [owed] = await refundsOf(bookingId)
  for (const id of owed?.partIds ?? []) await payOtherwise(bookingId, id, 'Transfer 4711', JONAS, await now())
  expect((await ledgerOf(bookingId)).slice(2)).toEqual([
    ['PAID_OTHERWISE', { bank: -350_00, 'damage:0': 350_00 }],
    ['PAID_OTHERWISE', { bank: -50_00, 'rent:2500': 40_00, 'vat:2500': 10_00 }],
  ])
  const receipts = await findBookingReceipts(bookingId)
  expect(receipts.map(({ amountMinor, isMovement }) => [amountMinor, isMovement])).toEqual([
    [100_00, true],
    [350_00, true],
    [-350_00, true],
    [-50_00, true],
  ])
})

test('what had been kept and goes back after all is taken out of its reason, and what is held stays held', async () => {
  const { bookingId } = await keptTwice()
  await refund(refundOf(bookingId, 150_00, { reason: 'OBJECTION' }))
  await world.tick()
  expect((await ledgerOf(bookingId)).at(-1)).toEqual([
    'REFUND',
    { 'clearing:nexi:DIRECT': -150_00, 'late:2500': 80_00, 'vat:2500': 20_00, 'damage:0': 50_00 },
  ])
})

test('a back-office refund of more than is held takes back what had been kept', async () => {
  const { bookingId, paymentId } = await keptTwice()
  const [capture] = await prisma.capture.findMany({ where: { paymentId } })
  await backOffice.refund(capture?.gatewayRef ?? '', 600_00)
  await world.tick()
  expect((await ledgerOf(bookingId)).at(-1)).toEqual([
    'REFUND',
    {
      'clearing:nexi:DIRECT': -600_00,
      'rent:2500': 80_00,
      'vat:2500': 40_00,
      'deposits-held': 150_00,
      'damage:0': 250_00,
      'late:2500': 80_00,
    },
  ])
})
