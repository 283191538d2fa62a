import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { handOut } from '@/lib/booking/hand-out'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import { addDays, addMinutes } from '@/lib/period'
import { requestWithCard } from '@/test/keeping-cards'
import { bookBike, booksOf, freshDay, JONAS, kindsOf, payThroughD2 } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { reconcile } from './reconcile'

const NOT_AGAIN = '4711100000000034'
const MERCHANT_DAYS = 5

let world: World
beforeAll(async () => {
  world = await openWorld()
  await payThroughD2()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

/** Booked weeks ahead; the renter agrees that the card may be used again, also for the deposit. */
async function bookWithStoredCard({ card, days = 1 }: { card?: string; days?: number } = {}) {
  const soon = await freshDay()
  const from = addDays(soon.from, 30)
  const period = { from, until: addDays(from, days) }
  const { bookingId, paymentId, ref } = await bookBike(await requestWithCard({ period }))
  expect(await world.payD2(ref, card ? { card } : {})).toBe('paid')
  await reconcile(paymentId)
  await world.tick()
  expect(await prisma.storedCard.count({ where: { bookingId, forgottenAt: null } })).toBe(1)
  return { bookingId, from }
}

const untilBefore = async (from: Date, hours: number) => {
  const minutes = Math.ceil((addMinutes(from, -hours * 60).getTime() - (await now()).getTime()) / 60_000)
  await world.advance(`${minutes}m`)
}
const cardTries = (books: Awaited<ReturnType<typeof booksOf>>) =>
  books.payments.flatMap(({ attempts }) => attempts).filter(({ kind }) => kind === 'STORED_CARD')

test('SHF-16 a stored card is asked without the renter, and what we start ourselves has the shorter clock', async () => {
  const { bookingId, from } = await bookWithStoredCard()
  await untilBefore(from, SECURE_BEFORE_HOURS[0])
  const books = await booksOf(bookingId)
  const [attempt] = cardTries(books)
  expect(attempt).toMatchObject({ fate: 'DONE', amountMinor: 500_00, purpose: 'DEPOSIT' })
  expect(kindsOf(books)).not.toContain('deposit-link')
  const days = (Number(books.deposit?.guaranteedUntil) - Number(attempt?.createdAt)) / 86_400_000
  expect(days).toBeCloseTo(MERCHANT_DAYS, 2)
  expect(books.deposit?.secureAt).toBeNull()
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
})

test('the bank says no to the stored card: the renter gets a link each time, and the gear stays', async () => {
  const { bookingId, from } = await bookWithStoredCard({ card: NOT_AGAIN })
  for (const [index, before] of SECURE_BEFORE_HOURS.entries()) {
    await untilBefore(from, before)
    const books = await booksOf(bookingId)
    expect(cardTries(books).map(({ fate }) => fate)).toEqual(Array(index + 1).fill('DECLINED'))
    expect(kindsOf(books).filter((kind) => kind === 'deposit-link')).toHaveLength(index + 1)
  }
  const { notices, payments } = await booksOf(bookingId)
  expect(notices.find(({ kind }) => kind === 'deposit-link')?.facts).toMatchObject({ declined: true })
  expect(payments.filter(({ lines }) => lines[0]?.purpose === 'DEPOSIT')).toHaveLength(1)
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ code: 'deposit-not-approved' })
})

test('the renter’s own approval lasts long enough and ours would not: the link comes first, the card when it is not used', async () => {
  const { bookingId, from } = await bookWithStoredCard({ days: 3 })
  await untilBefore(from, SECURE_BEFORE_HOURS[0])
  const first = await booksOf(bookingId)
  expect(cardTries(first)).toEqual([])
  expect(kindsOf(first)).toContain('deposit-link')
  await untilBefore(from, SECURE_BEFORE_HOURS[1])
  expect(cardTries(await booksOf(bookingId)).map(({ fate }) => fate)).toEqual(['DONE'])
})

test('the answer about the stored card gets lost: it is asked about, and the deposit is authorized once', async () => {
  const { bookingId, from } = await bookWithStoredCard()
  await world.fault({ fault: 'lose-answer', operation: 'd2-ticket' })
  await untilBefore(from, SECURE_BEFORE_HOURS[0])
  await world.advance('15m')
  const { payments, deposit } = await booksOf(bookingId)
  const authorized = payments.filter(
    ({ lines, authorizedMinor }) => lines[0]?.purpose === 'DEPOSIT' && authorizedMinor > 0,
  )
  expect(authorized).toHaveLength(1)
  expect(deposit?.paymentLineId).toBe(authorized[0]?.lines[0]?.id)
})
