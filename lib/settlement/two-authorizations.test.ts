import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { advance } from '@/sandbox/clock'
import { bookAndPayD2, bookBike, booksOf, claimFor, JONAS, payThroughD2, soon } from '@/test/stage'
import { tap, untap } from '@/test/tap'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { receive } from './receive'
import { reconcile } from './reconcile'

// A location whose payments go through a gateway that takes rent and deposit apart, knows no keys and ends no visits.
const BATCH = '4711100000000042'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await payThroughD2()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const called = (call: string) => world.asked.filter((one) => one === `POST /cgi-${call}.cgi`).length

const bookAndPay = (choice?: Parameters<World['payD2']>[1]) => bookAndPayD2(world, choice)

const paymentsOf = async (bookingId: string) => (await booksOf(bookingId)).payments

describe('paid', () => {
  test('SHF-14 SHF-16 the renter approves 600 once: 100 is captured, 500 is authorized apart from it, for seven days', async () => {
    const { bookingId } = await bookAndPay()
    const { state, payments, deposit, receipts } = await booksOf(bookingId)
    expect(state).toBe('CONFIRMED')
    expect(receipts).toMatchObject([{ kind: 'SALE', amountMinor: 100_00 }])
    const [rent, held] = payments
    expect(payments).toMatchObject([
      { leadId: null, authorizedMinor: 100_00, capturedMinor: 100_00, methodLabel: 'Visa •••• 0000' },
      { leadId: rent?.id, authorizedMinor: 500_00, capturedMinor: 0, releasedMinor: 0, endedAt: null },
    ])
    expect(new Set(payments.map(({ gatewayRef }) => gatewayRef?.split('/')[0])).size).toBe(1)
    expect(deposit).toMatchObject({ paymentLineId: held?.lines[0]?.id, ending: 'RELEASE', endedAt: null })
    const { authorizedAt } = held ?? {}
    const days = ((deposit?.guaranteedUntil?.getTime() ?? 0) - (authorizedAt?.getTime() ?? 0)) / 86_400_000
    expect(days).toBeCloseTo(7, 2)
    expect(deposit?.capturableUntil).toEqual(addDays(deposit?.guaranteedUntil ?? new Date(0), 53))
  })

  test('the callback got lost: the clock finds both parts by asking', async () => {
    await world.fault({ fault: 'drop', operation: 'webhook' })
    const { bookingId } = await bookAndPay()
    expect(await booksOf(bookingId)).toMatchObject({ state: 'HELD' })
    await world.advance('6m')
    expect(await booksOf(bookingId)).toMatchObject({ state: 'CONFIRMED' })
    expect(await paymentsOf(bookingId)).toMatchObject([
      { capturedMinor: 100_00 },
      { authorizedMinor: 500_00 },
    ])
  })

  test('a callback twice is one; one that is not proved by our keys is turned away', async () => {
    await world.fault({ fault: 'duplicate', operation: 'webhook' })
    const { bookingId, paymentId, ref } = await bookAndPay()
    expect(await paymentsOf(bookingId)).toMatchObject([
      { captures: [{ amountMinor: 100_00 }] },
      { captures: [] },
    ])
    const forged = new URLSearchParams({
      orderid: ref.split('/')[0] ?? '',
      transact: '1',
      amount: '60000',
      currency: '578',
      statuscode: '2',
      authkey: '0'.repeat(32),
    })
    expect(await receive('d2', paymentId, new Headers(), String(forged))).toBe('not-genuine')
  })

  test('a rent that waits for a batch confirms when the batch has run, and is sent for good only once', async () => {
    const { bookingId } = await bookAndPay({ card: BATCH })
    expect(await booksOf(bookingId)).toMatchObject({ state: 'HELD', payments: [{ capturedMinor: 0 }, {}] })
    await world.advance('25h')
    expect(await booksOf(bookingId)).toMatchObject({
      state: 'CONFIRMED',
      payments: [{ captures: [{ amountMinor: 100_00 }] }, { authorizedMinor: 500_00 }],
    })
  })
})

const GONE = { endedHow: 'RELEASED', capturedMinor: 0 }

describe('an answer that got lost', () => {
  test.each(['lose-answer', 'lose-request', 'error-after', 'too-many-requests', 'malformed-body'] as const)(
    '%s at the capture of the rent: it is captured once',
    async (fault) => {
      await world.fault({ fault, operation: 'd2-capture' })
      const { bookingId } = await bookAndPay()
      await world.advance('5m')
      const { state, payments } = await booksOf(bookingId)
      expect(state).toBe('CONFIRMED')
      expect(payments[0]?.captures).toMatchObject([{ amountMinor: 100_00 }])
    },
  )
})

describe('a visit that was given up, which D2 cannot end', () => {
  test('paid after all while the gear is free: booked, with its deposit', async () => {
    const { bookingId, ref } = await bookBike(await soon())
    await world.advance('16m')
    expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED', payments: [OVER, OVER] })
    expect(await world.payD2(ref)).toBe('paid')
    await world.tick()
    expect(await booksOf(bookingId)).toMatchObject({
      state: 'CONFIRMED',
      payments: [
        { capturedMinor: 100_00, endedHow: null },
        { authorizedMinor: 500_00, endedHow: null },
      ],
    })
  })

  test('paid after all while nobody told us: found by asking', async () => {
    const { bookingId, ref } = await bookBike(await soon())
    await world.advance('16m')
    await world.fault({ fault: 'drop', operation: 'webhook' })
    await world.payD2(ref)
    await world.advance('20m')
    expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED' })
    await world.advance('15m')
    expect(await booksOf(bookingId)).toMatchObject({
      state: 'CONFIRMED',
      payments: [{}, { authorizedMinor: 500_00 }],
    })
  })

  test('never paid: asked about for two days, and no longer', async () => {
    const { bookingId } = await bookBike(await soon())
    const toBeAsked = () =>
      prisma.attempt.count({ where: { payment: { bookingId, leadId: null }, askAt: { not: null } } })
    await world.advance('16m')
    expect(await toBeAsked()).toBe(1)
    await world.advance('1d')
    expect(await toBeAsked()).toBe(1)
    await world.advance('2d')
    expect(await toBeAsked()).toBe(0)
    expect(await booksOf(bookingId)).toMatchObject({ state: 'LAPSED', payments: [OVER, OVER] })
  })

  test('paid after the last bike went to somebody else: both parts are let go', async () => {
    const last = { lines: [{ variantId: cast.trailBike.m, quantity: 1 }], period: (await soon()).period }
    const late = await bookBike(last)
    await world.advance('16m')
    const others = await prisma.asset.count({
      where: { variantId: cast.trailBike.m, locationId: cast.bergen.id },
    })
    for (let taken = 0; taken < others; taken++) await bookBike(last)
    expect(await world.payD2(late.ref)).toBe('paid')
    await world.tick()
    expect(await booksOf(late.bookingId)).toMatchObject({ state: 'LAPSED', payments: [GONE, GONE] })
  })

  const OVER = { endedHow: 'TERMINATED', authorizedMinor: 0 }
})

describe('the deposit', () => {
  test('SHF-16 is captured after its seven days all the same, once, because the issuer is asked anew', async () => {
    const { bookingId } = await bookAndPay()
    await handOut(bookingId, JONAS, await now())
    await takeBack(bookingId, 'damaged', JONAS, await now())
    await world.advance('8d')
    const before = called('bin/reauth')
    const claim = await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())
    if (!claim.ok) throw new Error(claim.code)
    await performAll(claim.value.paymentId)
    expect(called('bin/reauth') - before).toBe(1)
    expect((await paymentsOf(bookingId))[1]).toMatchObject({ capturedMinor: 350_00, releasedMinor: 150_00 })
    expect(await captureDeposit(claimFor(bookingId, 50_00), JONAS, await now())).toMatchObject({
      ok: false,
      code: 'captured-once',
    })
  })

  test('SHF-16 that nobody captured or let go is over by itself after sixty days', async () => {
    const { bookingId } = await bookAndPay()
    await world.advance('61d')
    const companion = (await paymentsOf(bookingId))[1]
    await reconcile(companion?.id ?? '')
    expect(await booksOf(bookingId)).toMatchObject({
      deposit: { endedAt: expect.any(Date) },
      payments: [{ endedHow: null }, { endedHow: 'EXPIRED', releasedMinor: 0 }],
    })
  })
})

test('C4 #28 #29 the rent is asked for when both approvals have lapsed: neither is let go, since nothing is left of them, and the renter may pay anew', async () => {
  const booked = await bookBike(await soon())
  await world.payD2(booked.ref)
  tap(/capture\.cgi$/, async (send) => {
    await advance(world.state, '61d')
    return send()
  })
  await reconcile(booked.paymentId)
  await performAll(booked.paymentId)
  untap()
  await world.tick()
  const { state, payments, notices } = await booksOf(booked.bookingId)
  const asked = payments.map(({ attempts }) => attempts.map(({ kind }) => kind))
  expect(asked).toEqual([['CHECKOUT', 'CAPTURE'], []])
  expect(payments.map(({ endedHow }) => endedHow)).toEqual(['EXPIRED', 'EXPIRED'])
  expect([state, notices.map(({ kind }) => kind)]).toEqual(['HELD', ['payment-declined']])
})
