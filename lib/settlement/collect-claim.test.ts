import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { decideClaim } from '@/lib/claim/decide-claim'
import { withdrawClaim } from '@/lib/claim/withdraw-claim'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { answer, claimed, claimedTooLate, claimOf, decisionFor, objection } from '@/test/claiming'
import { refundsOf } from '@/test/refunding'
import { booksOf, bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { captureUnderObjection } from './capture-under-objection'
import { collectClaim } from './collect-claim'

const REST_DROPPED = { card: '9999000000000004' }

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const captures = () => world.asked.filter((one) => one.endsWith('/charges')).length
const moneyOf = async (bookingId: string) => {
  const { deposit, payments, notices } = await booksOf(bookingId)
  return {
    taken: deposit?.capturedMinor,
    asked: payments.slice(1).map(({ amountMinor }) => amountMinor),
    links: notices.filter(({ kind }) => kind === 'payment-link').length,
  }
}

/** Damaged, claimed, and objected to. */
async function disputed(amounts: number[], choice?: Parameters<World['pay']>[1]) {
  const { bookingId } = await bringBackDamaged(world, choice)
  const claimId = await claimed(bookingId, amounts)
  await answer(claimId, objection())
  world.asked.length = 0
  return { bookingId, claimId }
}

test('pain 11: accepted on the screen, all items are taken in one capture, at once', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const claimId = await claimed(bookingId, [300_00, 50_00])
  world.asked.length = 0
  expect(await answer(claimId, { says: 'ACCEPT' })).toMatchObject({ ok: true })
  expect(await collectClaim(claimId, await now())).toBe(true)
  expect(captures()).toBe(1)
  expect(await moneyOf(bookingId)).toEqual({ taken: 350_00, asked: [], links: 0 })
  expect(await claimOf(claimId)).toMatchObject({ fromDepositMinor: 350_00, askedMinor: 0, returnedMinor: 0 })
})

test('what is decided beyond the deposit is asked for by one link; the deposit gives what it has', async () => {
  const { bookingId, claimId } = await disputed([600_00, 300_00])
  const decided = await decideClaim(await decisionFor(claimId, [500_00, 200_00]), JONAS, await now())
  expect(decided).toMatchObject({ ok: true })
  expect(await collectClaim(claimId, await now())).toBe(true)
  await world.tick()
  expect(await moneyOf(bookingId)).toEqual({ taken: 500_00, asked: [200_00], links: 1 })
  const { notices } = await booksOf(bookingId)
  expect(notices.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['claim-opened', 'claim-decided', 'deposit-captured', 'payment-link']),
  )
})

test('at most what was claimed, and a decision for nothing takes nothing', async () => {
  const { bookingId, claimId } = await disputed([300_00])
  const over = await decideClaim(await decisionFor(claimId, [300_01]), JONAS, await now())
  expect(over).toMatchObject({ code: 'more-than-claimed' })
  const silent = await decideClaim(await decisionFor(claimId, [0], ' '), JONAS, await now())
  expect(silent).toMatchObject({ code: 'decision-unexplained' })
  await decideClaim(await decisionFor(claimId, [0]), JONAS, await now())
  await world.tick()
  expect(captures()).toBe(0)
  expect(await claimOf(claimId)).toMatchObject({ state: 'DECIDED', decidedMinor: 0, fromDepositMinor: 0 })
  expect(await moneyOf(bookingId)).toEqual({ taken: 0, asked: [], links: 0 })
})

test('two of the staff decide at the same moment: one decision, one capture', async () => {
  const { bookingId, claimId } = await disputed([300_00])
  const at = await now()
  const decide = async (minor: number) => {
    const done = await decideClaim(await decisionFor(claimId, [minor]), JONAS, at)
    if (done.ok) await collectClaim(claimId, at)
    return done
  }
  const done = await Promise.all([decide(300_00), decide(100_00)])
  expect(done.filter(({ ok }) => ok)).toHaveLength(1)
  await world.tick()
  expect(captures()).toBe(1)
  const { decidedMinor } = await claimOf(claimId)
  expect(await moneyOf(bookingId)).toMatchObject({ taken: decidedMinor, asked: [] })
})

test.each([2, 8])('collected %i times beside itself, it asks once', async (crowd) => {
  const { bookingId, claimId } = await disputed([700_00])
  await decideClaim(await decisionFor(claimId, [700_00]), JONAS, await now())
  const at = await now()
  await Promise.all(Array.from({ length: crowd }, () => collectClaim(claimId, at)))
  await world.tick()
  expect(captures()).toBe(1)
  expect(await moneyOf(bookingId)).toEqual({ taken: 500_00, asked: [200_00], links: 1 })
})

describe('a crash', () => {
  test('after the decision: the clock collects', async () => {
    const { bookingId, claimId } = await disputed([700_00])
    await decideClaim(await decisionFor(claimId, [700_00]), JONAS, await now())
    await world.tick()
    expect(await moneyOf(bookingId)).toEqual({ taken: 500_00, asked: [200_00], links: 1 })
    expect((await claimOf(claimId)).collectedAt).not.toBeNull()
  })

  test('between the capture and the link: the clock asks for the rest, and captures nothing again', async () => {
    const { bookingId, claimId } = await disputed([700_00])
    await decideClaim(await decisionFor(claimId, [700_00]), JONAS, await now())
    const { captureRequestId } = await claimOf(claimId)
    const half = claimFor(bookingId, 500_00, { requestId: captureRequestId })
    expect(await captureDeposit(half, JONAS, await now())).toMatchObject({ ok: true })
    await world.advance('1m')
    expect(captures()).toBe(1)
    expect(await moneyOf(bookingId)).toEqual({ taken: 500_00, asked: [200_00], links: 1 })
  })

  test('the answer of the bank is lost: nothing is asked by link before it is known', async () => {
    const { bookingId, claimId } = await disputed([700_00])
    await world.fault({ fault: 'lose-answer', operation: 'charge' })
    await decideClaim(await decisionFor(claimId, [700_00]), JONAS, await now())
    expect(await collectClaim(claimId, await now())).toBe(false)
    expect(await moneyOf(bookingId)).toMatchObject({ asked: [] })
    await world.advance('10m')
    expect(await moneyOf(bookingId)).toEqual({ taken: 500_00, asked: [200_00], links: 1 })
  })
})

test('the bank declines the capture: all of it is asked for by one link', async () => {
  const { bookingId, claimId } = await disputed([700_00], REST_DROPPED)
  await decideClaim(await decisionFor(claimId, [600_00]), JONAS, await now())
  await world.tick()
  expect(await moneyOf(bookingId)).toEqual({ taken: 0, asked: [600_00], links: 1 })
  const { deposit } = await booksOf(bookingId)
  expect(deposit?.captures[0]?.askedPaymentId).not.toBeNull()
})

test('damage that is claimed is not captured beside its claim', async () => {
  const { bookingId } = await disputed([300_00])
  expect(await captureDeposit(claimFor(bookingId, 100_00), JONAS, await now())).toMatchObject({
    code: 'claim-open',
  })
})

test('what nobody decides in 85 days is over, and the renter is told', async () => {
  const { bookingId, claimId } = await disputed([300_00])
  await world.advance('84d')
  expect(await claimOf(claimId)).toMatchObject({ state: 'OBJECTED' })
  await world.advance('2d')
  expect(await claimOf(claimId)).toMatchObject({ state: 'LAPSED', decidedMinor: null })
  const { notices } = await booksOf(bookingId)
  expect(notices.at(-1)).toMatchObject({ kind: 'claim-ended', facts: { how: 'LAPSED' } })
})

describe('the authorization ends before the time to object', () => {
  test('staff may take it under objection; what is not upheld goes back by itself', async () => {
    const { bookingId, claimId } = await claimedTooLate(world)
    world.asked.length = 0
    expect(await captureUnderObjection(claimId, JONAS, await now())).toMatchObject({ ok: true })
    expect(await captureUnderObjection(claimId, JONAS, await now())).toMatchObject({ code: 'taken-already' })
    expect(await moneyOf(bookingId)).toMatchObject({ taken: 300_00 })
    await answer(claimId, objection())
    await decideClaim(await decisionFor(claimId, [100_00]), JONAS, await now())
    await world.tick()
    expect(captures()).toBe(1)
    expect(await claimOf(claimId)).toMatchObject({
      fromDepositMinor: 100_00,
      askedMinor: 0,
      returnedMinor: 200_00,
    })
    expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 200_00, progress: 'DONE' }])
  })

  test('withdrawn, all of it goes back', async () => {
    const { bookingId, claimId } = await claimedTooLate(world)
    await captureUnderObjection(claimId, JONAS, await now())
    await withdrawClaim(claimId, 'It was bent before.', JONAS, await now())
    await world.tick()
    expect(await claimOf(claimId)).toMatchObject({ state: 'WITHDRAWN', returnedMinor: 300_00 })
    expect(await refundsOf(bookingId)).toMatchObject([{ amountMinor: 300_00, progress: 'DONE' }])
  })

  test('where it lasts, nobody takes first and asks afterwards', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const claimId = await claimed(bookingId, [300_00])
    expect(await captureUnderObjection(claimId, JONAS, await now())).toMatchObject({
      code: 'authorization-lasts',
    })
  })
})
