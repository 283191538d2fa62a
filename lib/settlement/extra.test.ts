import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { book } from '@/lib/booking/book'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { sendExtraLink } from '@/lib/deposit/send-extra-link'
import { findUsableCard } from '@/lib/payment/find-usable-card'
import { forgetCard } from '@/lib/payment/forget-card'
import { pay } from '@/lib/payment/pay'
import { askAndPerform, bringBackWithCard, extraFor, requestWithCard } from '@/test/keeping-cards'
import { bookAndPay, booksOf, bringBackDamaged, JONAS, MAJA, type Onstage } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

const REST_DROPPED = { card: '9999000000000004' }

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const requestOf = (bookingId: string) => prisma.paymentRequest.findFirstOrThrow({ where: { bookingId } })
const cardOf = async (bookingId: string) => findUsableCard(bookingId, await now())
const extraPayment = ({ payments }: Awaited<ReturnType<typeof booksOf>>) => payments.at(-1)

describe('a card is stored', () => {
  test('with what the renter agreed to, word for word, and with its limit and end', async () => {
    const { bookingId } = await bringBackWithCard(world)
    const { cardConsent, untilAt } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
    const card = await cardOf(bookingId)
    expect(card).toMatchObject({
      label: 'Visa •••• 0004',
      mostMinor: 1000_00,
      leftMinor: 1000_00,
      currency: 'NOK',
    })
    expect(card?.consentText).toBe((cardConsent as { text: string }).text)
    expect(card?.consentHash).toBe(
      createHash('sha256')
        .update(card?.consentText ?? '')
        .digest('hex'),
    )
    expect(card?.consentText).toContain('at most 1,000\u00a0NOK in all, until')
    expect(Number(card?.usableUntil) - Number(untilAt)).toBe(85 * 86_400_000)
    expect(card?.reference).not.toBe('')
  })

  test('never without the box, and never when the text was another one', async () => {
    const { bookingId } = await bookAndPay(world)
    expect(await cardOf(bookingId)).toBeNull()
    const other = { ...(await requestWithCard()), storeCard: '0'.repeat(64) }
    expect(await book(other, MAJA, await now())).toMatchObject({ ok: false, code: 'terms-changed' })
  })

  test('not when the renter paid in a way that has no card', async () => {
    const { bookingId } = await bringBackWithCard(world, { method: 'swish' })
    expect(await cardOf(bookingId)).toBeNull()
  })
})

test('a late return from the stored card: told before, charged at once, with a receipt that has its VAT', async () => {
  const { bookingId } = await bringBackWithCard(world)
  world.asked.length = 0
  const ask = extraFor(bookingId, 125_00)
  expect(await askAndPerform(ask)).toMatchObject({ ok: true })
  await world.tick()
  expect(await askAndPerform(ask)).toMatchObject({ ok: true })
  expect(world.asked.filter((one) => /unscheduledsubscriptions\/\w+\/charges$/.test(one))).toHaveLength(1)
  const books = await booksOf(bookingId)
  expect(extraPayment(books)).toMatchObject({ authorizedMinor: 125_00, capturedMinor: 125_00 })
  expect(extraPayment(books)?.captures[0]?.attemptId).toBe(extraPayment(books)?.attempts[0]?.id)
  expect(books.receipts.at(-1)).toMatchObject({ kind: 'SALE', amountMinor: 125_00, vatMinor: 25_00 })
  expect(books.notices.slice(-2).map(({ kind }) => kind)).toEqual([
    'card-charge-announced',
    'payment-received',
  ])
  expect(books.notices.at(-1)?.facts).toMatchObject({ byCard: true })
  expect(await cardOf(bookingId)).toMatchObject({ chargedMinor: 125_00, leftMinor: 875_00 })
})

describe('the bank declines the stored card', () => {
  async function declined(): Promise<Onstage> {
    const booked = await bringBackWithCard(world, REST_DROPPED)
    expect(await askAndPerform(extraFor(booked.bookingId, 200_00))).toMatchObject({ ok: true })
    return booked
  }

  test('nothing is taken, a link can be sent once, and pays the same', async () => {
    const { bookingId } = await declined()
    const before = await booksOf(bookingId)
    expect(extraPayment(before)).toMatchObject({ capturedMinor: 0, attempts: [{ fate: 'DECLINED' }] })
    const { id } = await requestOf(bookingId)
    expect(await sendExtraLink(bookingId, id, JONAS, await now())).toMatchObject({ ok: true })
    expect(await sendExtraLink(bookingId, id, JONAS, await now())).toMatchObject({ code: 'asked-already' })
    const way = await pay(extraPayment(before)?.id ?? '', MAJA, await now())
    if (!way.ok) throw new Error(way.code)
    await performAll(way.value.paymentId)
    const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
    await world.pay(gatewayRef ?? '')
    await reconcile(way.value.paymentId)
    await world.tick()
    const books = await booksOf(bookingId)
    expect(extraPayment(books)).toMatchObject({ capturedMinor: 200_00 })
    expect(books.notices.filter(({ kind }) => kind === 'payment-link')).toMatchObject([
      { facts: { declined: true, from: 'CARD', amountMinor: 200_00 } },
    ])
  })

  test('what was declined does not count against what the renter agreed to', async () => {
    const { bookingId } = await declined()
    expect(await cardOf(bookingId)).toMatchObject({ chargedMinor: 0, leftMinor: 1000_00 })
  })

  test('a link is not sent for what the card has paid, nor for another booking', async () => {
    const { bookingId } = await bringBackWithCard(world)
    await askAndPerform(extraFor(bookingId, 10_00))
    const { id } = await requestOf(bookingId)
    expect(await sendExtraLink(bookingId, id, JONAS, await now())).toMatchObject({ code: 'not-declined' })
    const other = await bookAndPay(world)
    expect(await sendExtraLink(other.bookingId, id, JONAS, await now())).toMatchObject({
      code: 'claim-missing',
    })
  })
})

describe('the limits of what was agreed to', () => {
  test('never more than that in all, however it is split', async () => {
    const { bookingId } = await bringBackWithCard(world)
    expect(await askAndPerform(extraFor(bookingId, 1000_01))).toMatchObject({
      code: 'more-than-consent',
      facts: { leftMinor: 1000_00 },
    })
    expect(await askAndPerform(extraFor(bookingId, 600_00))).toMatchObject({ ok: true })
    expect(await askAndPerform(extraFor(bookingId, 400_01))).toMatchObject({ facts: { leftMinor: 400_00 } })
  })

  test('not after its end, to the minute', async () => {
    const { bookingId } = await bringBackWithCard(world)
    const { usableUntil } = await prisma.storedCard.findFirstOrThrow({ where: { bookingId } })
    const ahead = Math.floor((Number(usableUntil) - Number(await now())) / 60_000)
    await world.advance(`${ahead - 1}m`)
    expect(await cardOf(bookingId)).not.toBeNull()
    await world.advance('2m')
    expect(await askAndPerform(extraFor(bookingId, 10_00))).toMatchObject({ code: 'card-missing' })
  })

  test('not after the renter has taken it back; what they had agreed to stays as proof', async () => {
    const { bookingId } = await bringBackWithCard(world)
    expect(await forgetCard(bookingId, MAJA, await now())).toMatchObject({ ok: true })
    expect(await forgetCard(bookingId, MAJA, await now())).toMatchObject({ code: 'card-missing' })
    expect(await askAndPerform(extraFor(bookingId, 10_00))).toMatchObject({ code: 'card-missing' })
    const kept = await prisma.storedCard.findFirstOrThrow({ where: { bookingId } })
    expect([kept.reference, kept.consentText.length > 0]).toEqual(['', true])
  })
})

describe('by link', () => {
  test('for anything, whatever becomes of the deposit: the renter is asked, and pays on the page of the booking', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const ask = extraFor(bookingId, 80_00, { way: 'LINK', reason: 'OTHER', note: 'A lost pump.' })
    const asked = await askAndPerform(ask)
    if (!asked.ok) throw new Error(asked.code)
    const books = await booksOf(bookingId)
    expect(books.notices.at(-1)).toMatchObject({
      kind: 'payment-link',
      facts: { reason: 'OTHER', amountMinor: 80_00, note: 'A lost pump.', declined: false },
    })
    expect(extraPayment(books)).toMatchObject({
      id: asked.value.paymentId,
      lines: [{ purpose: 'EXTRA', amountMinor: 80_00, vatRateBp: 2500 }],
    })
  })

  test('the bank approves and then says no: the letter speaks of this payment, not of dates that are kept or lost', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const asked = await askAndPerform(extraFor(bookingId, 80_00, { way: 'LINK' }))
    if (!asked.ok) throw new Error(asked.code)
    const way = await pay(asked.value.paymentId, MAJA, await now())
    if (!way.ok) throw new Error(way.code)
    await performAll(way.value.paymentId)
    const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
    await world.pay(gatewayRef ?? '', { card: '4925000000000079' })
    await world.tick()
    expect((await booksOf(bookingId)).notices.at(-1)).toMatchObject({
      kind: 'payment-declined',
      facts: { by: 'BANK', isBooking: false },
    })
  })

  test.each([
    ['nothing', { amountMinor: 0 }, 'amount-wrong'],
    ['another currency', { currency: 'SEK' }, 'currency-wrong'],
    ['a note that is too long', { note: 'x'.repeat(1001) }, 'note-too-long'],
    ['something else, without saying what', { reason: 'OTHER', note: ' ' }, 'note-missing'],
    ['a card that nobody let us store', { way: 'STORED_CARD' }, 'card-missing'],
  ] as const)('refuses %s', async (_, changes, code) => {
    const { bookingId } = await shared()
    expect(await askAndPerform(extraFor(bookingId, 80_00, { way: 'LINK', ...changes }))).toMatchObject({
      code,
    })
  })

  let kept: Onstage | undefined
  const shared = async () => (kept ??= await bringBackDamaged(world))
})

test('C4 #32 five clicks at once charge once; two colleagues at once stay within what was agreed to', async () => {
  const { bookingId } = await bringBackWithCard(world)
  const same = extraFor(bookingId, 100_00)
  const clicks = await Promise.all(Array.from({ length: 5 }, () => askAndPerform(same)))
  expect(clicks.every(({ ok }) => ok)).toBe(true)
  await world.tick()
  const both = await Promise.all([1, 2].map(() => askAndPerform(extraFor(bookingId, 500_00))))
  await world.tick()
  const taken = both.filter(({ ok }) => ok).length
  expect(taken).toBe(1)
  expect(await cardOf(bookingId)).toMatchObject({ chargedMinor: 100_00 + taken * 500_00 })
  const { rows } = await world.state.pool.query(
    `select coalesce(sum(c.amount), 0)::int as sum from sandbox.charges c join sandbox.payments p on p.id = c.payment_id
     where p.reference = (select reference from sandbox.payments where id = $1) and p.id <> $1`,
    [(await booksOf(bookingId)).payments[0]?.gatewayRef],
  )
  expect(rows[0].sum).toBe(600_00)
})

test('C4 #11 the answer of a charge gets lost: it is charged once, and everybody hears of it', async () => {
  const { bookingId } = await bringBackWithCard(world)
  await world.fault({ fault: 'lose-answer', operation: 'charge' })
  await askAndPerform(extraFor(bookingId, 125_00))
  expect(extraPayment(await booksOf(bookingId))).toMatchObject({ attempts: [{ fate: 'UNKNOWN' }] })
  expect(await forgetCard(bookingId, MAJA, await now())).toMatchObject({ code: 'payment-under-way' })
  await world.advance('1m')
  const books = await booksOf(bookingId)
  expect(extraPayment(books)).toMatchObject({ capturedMinor: 125_00, captures: [{ amountMinor: 125_00 }] })
  expect(books.receipts.filter(({ amountMinor }) => amountMinor === 125_00)).toHaveLength(1)
})
