import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { decideClaim } from '@/lib/claim/decide-claim'
import { withdrawClaim } from '@/lib/claim/withdraw-claim'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { findBalance } from '@/lib/ledger/find-balance'
import { findViolations } from '@/lib/ledger/find-violations'
import { answer, claimedTooLate, claimOf, decisionFor, objection } from '@/test/claiming'
import { ledgerOf } from '@/test/ledger-of'
import { refund, refundOf } from '@/test/refunding'
import { booksOf, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { captureUnderObjection } from './capture-under-objection'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(async () => {
  expect(await findViolations(prisma, { atRest: true })).toEqual([])
  await world.close()
})

const TAKEN = ['CAPTURE', { 'clearing:nexi:CARD': 300_00, 'disputed-damage': -300_00 }]
const upheld = (minor: number) => ['CLAIM_UPHELD', { 'disputed-damage': minor, 'damage:0': -minor }]
const back = (minor: number) => ['REFUND', { 'clearing:nexi:CARD': -minor, 'disputed-damage': minor }]

/** What the ledger says beyond the rent. */
const saidOf = async (bookingId: string) => (await ledgerOf(bookingId)).slice(1)

/** Taken under objection, and objected to. */
async function inDispute() {
  const stage = await claimedTooLate(world)
  const taken = await captureUnderObjection(stage.claimId, JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  return stage
}

const decide = async (claimId: string, minor: number) =>
  decideClaim(await decisionFor(claimId, [minor]), JONAS, await now())

test('pain 63: what is taken under objection is owed until it is decided, then it is what was upheld', async () => {
  const { bookingId, claimId } = await inDispute()
  expect(await saidOf(bookingId)).toEqual([TAKEN])
  expect(await findViolations(prisma, { atRest: true })).toEqual([])
  await answer(claimId, objection())
  await decide(claimId, 100_00)
  // In the transaction of the decision, before any money moves.
  expect(await saidOf(bookingId)).toEqual([TAKEN, upheld(100_00)])
  await world.tick()
  expect(await saidOf(bookingId)).toEqual([TAKEN, upheld(100_00), back(200_00)])
})

test('the renter reads on the receipt that it is not decided yet', async () => {
  const { bookingId } = await inDispute()
  const { receipts, notices } = await booksOf(bookingId)
  const taken = receipts.find(({ kind }) => kind === 'DEPOSIT')
  expect(taken).toMatchObject({ vatMinor: 0, amountMinor: 300_00 })
  expect(taken?.snapshot).toMatchObject({ note: expect.stringContaining('before your claim is decided') })
  const letter = notices.find(({ kind }) => kind === 'deposit-captured')
  expect(letter?.facts).toMatchObject({ note: expect.stringContaining('goes back to you by itself') })
})

test('accepted after all, all of it is compensation at once', async () => {
  const { bookingId, claimId } = await inDispute()
  await answer(claimId, { says: 'ACCEPT' })
  expect(await saidOf(bookingId)).toEqual([TAKEN, upheld(300_00)])
  await world.tick()
  expect(await claimOf(claimId)).toMatchObject({ fromDepositMinor: 300_00, returnedMinor: 0 })
})

test('withdrawn, it was never income', async () => {
  const { bookingId, claimId } = await inDispute()
  await withdrawClaim(claimId, 'It was bent before.', JONAS, await now())
  await world.tick()
  expect(await saidOf(bookingId)).toEqual([TAKEN, back(300_00)])
})

test('given back by hand later, it comes out of the compensation that it had become', async () => {
  const { bookingId, claimId } = await inDispute()
  await answer(claimId, objection())
  await decide(claimId, 300_00)
  await world.tick()
  await refund(refundOf(bookingId, 120_00, { reason: 'OBJECTION' }))
  await world.tick()
  const byHand = ['REFUND', { 'clearing:nexi:CARD': -120_00, 'damage:0': 120_00 }]
  expect(await saidOf(bookingId)).toEqual([TAKEN, upheld(300_00), byHand])
})

test('the bank’s word comes after the decision: what was decided is ours in the same breath', async () => {
  const { bookingId, claimId } = await claimedTooLate(world)
  await world.fault({ fault: 'lose-answer', operation: 'charge' })
  await captureUnderObjection(claimId, JONAS, await now())
  await answer(claimId, objection())
  await decide(claimId, 100_00)
  expect(await saidOf(bookingId)).toEqual([])
  await world.advance('10m')
  expect(await saidOf(bookingId)).toEqual([TAKEN, upheld(100_00), back(200_00)])
})

test('decided while the capture is being settled, it is posted once', async () => {
  const { bookingId, claimId } = await claimedTooLate(world)
  const at = await now()
  await answer(claimId, objection())
  await Promise.all([captureUnderObjection(claimId, JONAS, at), decide(claimId, 300_00)])
  await world.advance('10m')
  const said = await saidOf(bookingId)
  expect(said.filter(([kind]) => kind === 'CLAIM_UPHELD').length).toBeLessThanOrEqual(1)
  const [nok] = await findBalance('2999-12-31')
  expect(nok?.differenceMinor).toBe(0)
})
