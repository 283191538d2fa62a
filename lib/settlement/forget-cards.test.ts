import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { forgetCard } from '@/lib/payment/forget-card'
import { requestWithCard } from '@/test/keeping-cards'
import { bookBike, booksOf, MAJA, payThroughD2, soon } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { reconcile } from './reconcile'

// Cards that renters let us store at the legacy gateway, and how they are deleted there.
let world: World
beforeAll(async () => {
  world = await openWorld()
  await payThroughD2()
})
afterEach(() => world.clearFaults())
afterAll(() => world.close())

const called = () => world.asked.filter((one) => one === 'POST /cgi-adm/delticket.cgi').length

/** The tickets of an order at D2, by whether they are deleted. */
async function ticketsOf(ref: string): Promise<boolean[]> {
  const sql = `select distinct k.ticket, k.deleted_at is not null as gone from sandbox.d2_transactions t
    join sandbox.d2_tickets k on k.ticket = t.ticket where t.orderid = $1 order by 1`
  const { rows } = await world.state.pool.query(sql, [ref.split('/')[0]])
  return rows.map(({ gone }) => gone as boolean)
}

async function bookWithCard() {
  const booked = await bookBike(await requestWithCard(await soon()))
  expect(await world.payD2(booked.ref)).toBe('paid')
  await reconcile(booked.paymentId)
  await world.tick()
  expect(await ticketsOf(booked.ref)).toEqual([false])
  return booked
}

test('the renter takes it back: D2 is told once, and the ticket is gone there as here', async () => {
  const { bookingId, ref } = await bookWithCard()
  const before = called()
  expect(await forgetCard(bookingId, MAJA, await now())).toMatchObject({ ok: true })
  await world.tick()
  await world.advance('2d')
  expect(called() - before).toBe(1)
  expect(await ticketsOf(ref)).toEqual([true])
  expect(await prisma.storedCard.findFirstOrThrow({ where: { bookingId } })).toMatchObject({ reference: '' })
  expect(await prisma.cardToForget.count()).toBe(0)
})

test('C4 #11 the answer gets lost, or nobody answers: it is told again until it is gone', async () => {
  const { bookingId, ref } = await bookWithCard()
  await world.fault({ fault: 'lose-request', operation: 'd2-delticket', times: 2 })
  await forgetCard(bookingId, MAJA, await now())
  await world.tick()
  expect(await ticketsOf(ref)).toEqual([false])
  await world.advance('5m')
  await world.fault({ fault: 'lose-answer', operation: 'd2-delticket' })
  await world.advance('10m')
  expect(await ticketsOf(ref)).toEqual([true])
  expect(await prisma.cardToForget.count()).toBe(1)
  await world.advance('20m')
  expect(await prisma.cardToForget.count()).toBe(0)
})

test('a booking that is cancelled needs no card, and one whose time is over has none: the history says who forgot it', async () => {
  const { bookingId, ref } = await bookWithCard()
  await cancelBooking(
    { bookingId, how: 'cancel', seen: { backMinor: 100_00, keptMinor: 0 } },
    MAJA,
    await now(),
  )
  await world.tick()
  expect(await ticketsOf(ref)).toEqual([true])
  const other = await bookWithCard()
  const { usableUntil } = await prisma.storedCard.findFirstOrThrow({ where: { bookingId: other.bookingId } })
  const days = Math.ceil((usableUntil.getTime() - (await now()).getTime()) / 86_400_000)
  await world.advance(`${days - 1}d`)
  expect(await ticketsOf(other.ref)).toEqual([false])
  await world.advance('1d')
  expect(await ticketsOf(other.ref)).toEqual([true])
  const { logbook } = await booksOf(other.bookingId)
  expect(logbook.filter(({ what }) => what === 'card.forgotten')).toMatchObject([{ actorKind: 'CLOCK' }])
})

test('money that comes for a booking that is over brings a ticket that nobody needs: it is deleted with the money going back', async () => {
  const booked = await bookBike(await requestWithCard(await soon()))
  await cancelBooking(
    { bookingId: booked.bookingId, how: 'cancel', seen: { backMinor: 0, keptMinor: 0 } },
    MAJA,
    await now(),
  )
  await world.tick()
  expect(await world.payD2(booked.ref)).toBe('paid')
  await reconcile(booked.paymentId)
  await world.tick()
  expect(await ticketsOf(booked.ref)).toEqual([true])
  expect(await prisma.storedCard.count({ where: { bookingId: booked.bookingId } })).toBe(0)
})

test('a gateway that says no is asked three times, a day apart, and then it is left to a person', async () => {
  await prisma.cardToForget.create({ data: { gateway: 'd2', reference: '999999999', askAt: await now() } })
  const before = called()
  for (let day = 0; day < 5; day++) await world.advance('1d')
  expect(called() - before).toBe(3)
  expect(await prisma.cardToForget.findFirstOrThrow()).toMatchObject({ tries: 3, askAt: null })
})
