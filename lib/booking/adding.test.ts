import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma, sqlState, transact } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { exportRenter } from '@/lib/privacy/export-renter'
import { performAll } from '@/lib/settlement/perform-all'
import { cast } from '@/prisma/cast'
import { bikeRequest, bookAndPay, freshDay, MAJA, type Onstage } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { book } from './book'
import type { BookInput } from './booking-request'
import { cancelBooking } from './cancel-booking'
import { findBooking } from './find-booking'
import { findOwnParty } from './find-own-party'
import { findParty } from './find-party'
import { foreseeCancel } from './foresee-cancel'
import { HOLD_MINUTES } from './hold'
import { lapseHolds } from './lapse'
import { lockFirst } from './lock-first'
import { firstOf } from './party'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
// Nobody holds more than a few unpaid ones.
afterEach(async () => lapseHolds({ at: addMinutes(await now(), HOLD_MINUTES + 1) }))

const rowOf = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })
const periodOf = async (id: string) => {
  const { fromAt: from, untilAt: until } = await rowOf(id)
  return { from, until }
}

/** A booking that is paid, as far as its row says: for whatever is not about its money. */
async function standing(): Promise<Onstage> {
  const booked = await book(await bikeRequest(), MAJA, await now())
  if (!booked.ok) throw new Error(booked.code)
  const data = { state: 'CONFIRMED' as const, confirmedAt: await now(), holdUntil: null }
  await prisma.booking.update({ where: { id: booked.value.bookingId }, data })
  return { ...booked.value, ref: '' }
}

/** What the form sends of somebody who adds a bike to a booking. */
const wishFor = async ({ bookingId, number }: Onstage, changes: Partial<BookInput> = {}) =>
  bikeRequest({ period: await periodOf(bookingId), addTo: number, ...changes })

const add = async (first: Onstage, changes: Partial<BookInput> = {}) =>
  book(await wishFor(first, changes), MAJA, await now())

async function added(first: Onstage): Promise<Onstage> {
  const booked = await add(first)
  if (!booked.ok) throw new Error(booked.code)
  await performAll(booked.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: booked.value.paymentId } })
  return { ...booked.value, ref: gatewayRef ?? '' }
}

async function cancel(bookingId: string) {
  const at = await now()
  const foreseen = await foreseeCancel(bookingId, at)
  if (!foreseen.ok) return foreseen
  return cancelBooking({ bookingId, how: 'cancel', seen: foreseen.value }, MAJA, at)
}

describe('gear that is added is a booking of its own', () => {
  it('belongs to the first one, is paid by itself, and its letter says where it belongs', async () => {
    const first = await bookAndPay(world)
    const second = await added(first)
    expect(await rowOf(second.bookingId)).toMatchObject({
      ...{ state: 'HELD', addedToId: first.bookingId, rentMinor: 100_00, depositMinor: 500_00 },
    })
    await world.pay(second.ref)
    await world.tick()
    expect(await rowOf(second.bookingId)).toMatchObject({ state: 'CONFIRMED' })
    const receipts = await prisma.receipt.findMany({ where: { bookingId: second.bookingId } })
    expect(receipts).toMatchObject([{ amountMinor: 100_00 }])
    const letter = (await world.letters()).find(({ subject }) => subject.includes(second.number))
    expect(letter?.text).toContain(`added to your booking ${first.number}`)
    const other = (await world.letters()).find(({ subject }) => subject.includes(first.number))
    expect(other?.text).not.toContain('added to')
    const [held] = await prisma.logbookEntry.findMany({
      where: { bookingId: second.bookingId, what: 'booking.held' },
    })
    expect(held?.facts).toMatchObject({ addedTo: first.number })
  })

  it('added to what was added, it belongs to the first one all the same', async () => {
    const first = await standing()
    const third = await added(await added(first))
    expect(await rowOf(third.bookingId)).toMatchObject({ addedToId: first.bookingId })
  })

  it('is cancelled by itself, and so is the first one', async () => {
    const first = await bookAndPay(world)
    const second = await added(first)
    await world.pay(second.ref)
    await world.tick()
    expect(await cancel(first.bookingId)).toMatchObject({ ok: true })
    expect(await rowOf(second.bookingId)).toMatchObject({ state: 'CONFIRMED', addedToId: first.bookingId })
    expect((await findParty(await rowOf(second.bookingId))).map(({ state }) => state)).toEqual(['CANCELLED'])
  })

  it('the same request adds once, and is refused when it names another booking', async () => {
    const first = await standing()
    const wish = await wishFor(first, { oncePerWish: true })
    const [one, two] = [await book(wish, MAJA, await now()), await book(wish, MAJA, await now())]
    expect(two).toEqual(one)
    const alone = await book({ ...wish, addTo: undefined }, MAJA, await now())
    expect(alone).toMatchObject({ code: 'request-reused' })
  })
})

describe('refused, and nothing is booked', () => {
  const counted = async (first: Onstage, changes: Partial<BookInput>) => {
    const before = await prisma.booking.count()
    const answer = await add(first, changes)
    expect(await prisma.booking.count()).toBe(before)
    return answer
  }

  test.each<[string, () => Promise<Partial<BookInput>>, string]>([
    ['other dates', async () => ({ period: await freshDay() }), 'added-to-other-dates'],
    [
      'another renter',
      async () => ({ contact: { ...cast.maja, email: 'ola@example.com' } }),
      'added-to-unknown',
    ],
    ['no such booking', async () => ({ addTo: 'ZZZ-ZZZZ' }), 'added-to-unknown'],
    ['a pass that is none', async () => ({ addTo: '' }), 'added-to-unknown'],
  ])('%s', async (_, changes, code) => {
    const first = await standing()
    expect(await counted(first, await changes())).toMatchObject({ ok: false, code })
  })

  it('another place, for what can be had there', async () => {
    const first = await standing()
    const wish = { ...(await wishFor(first)), locationId: cast.flam.id }
    const answer = await transact(async (tx) => lockFirst(tx, wish, await now()))
    expect(answer).toMatchObject({ code: 'added-to-unknown' })
  })

  it('the first one is cancelled, out, or its rental has begun', async () => {
    const first = await bookAndPay(world)
    const wish = await wishFor(first)
    await cancel(first.bookingId)
    const no = { code: 'added-to-closed', facts: { number: first.number } }
    expect(await counted(first, {})).toMatchObject(no)
    await prisma.booking.update({ where: { id: first.bookingId }, data: { state: 'OUT' } })
    expect(await counted(first, {})).toMatchObject(no)
    await prisma.booking.update({ where: { id: first.bookingId }, data: { state: 'CONFIRMED' } })
    const begun = await transact((tx) => lockFirst(tx, wish, wish.period.from))
    expect(begun).toMatchObject(no)
  })

  it('the address of the first one is compared as it is kept, however it is typed', async () => {
    const first = await standing()
    const contact = { ...cast.maja, email: ` ${cast.maja.email.toUpperCase()} ` }
    expect(await add(first, { contact })).toMatchObject({ ok: true })
  })
})

describe('at the same moment', () => {
  it('nobody cancels the first one or gives it other dates while something is being added', async () => {
    const first = await standing()
    const wish = await wishFor(first)
    await transact(async (tx) => {
      expect(await lockFirst(tx, wish, await now())).toMatchObject({ ok: true })
      const other = prisma.$queryRaw`
        SELECT 1 FROM booking WHERE id = ${first.bookingId}::uuid FOR NO KEY UPDATE NOWAIT`
      expect(sqlState(await other.catch((error: unknown) => error))).toBe('55P03')
    })
  })

  it('it is cancelled: what was added before stands by itself, what comes after is refused', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const first = await bookAndPay(world)
      const wish = await wishFor(first)
      const at = await now()
      const deeds = [() => cancel(first.bookingId), () => book(wish, MAJA, at)]
      const answers = await Promise.all((turn % 2 ? deeds : deeds.toReversed()).map((deed) => deed()))
      const [cancelled, booked] = turn % 2 ? answers : answers.toReversed()
      expect(cancelled).toMatchObject({ ok: true })
      expect(await rowOf(first.bookingId)).toMatchObject({ state: 'CANCELLED' })
      const party = await findParty(await rowOf(first.bookingId))
      if (booked?.ok) expect(party).toMatchObject([{ state: 'HELD' }])
      else {
        expect(booked).toMatchObject({ code: 'added-to-closed' })
        expect(party).toEqual([])
      }
    }
  })
})

describe('who belongs together', () => {
  it('each names the others, the first on top; what nobody paid leaves no mark', async () => {
    const first = await bookAndPay(world)
    const [second, third] = [await added(first), await added(first)]
    await world.pay(third.ref)
    await world.tick()
    const partyOf = async (id: string) => (await findParty(await rowOf(id))).map(({ number }) => number)
    expect(await partyOf(first.bookingId)).toEqual([second.number, third.number])
    expect(await partyOf(third.bookingId)).toEqual([first.number, second.number])
    const { holdUntil } = await rowOf(second.bookingId)
    await lapseHolds({ at: addMinutes(holdUntil!, 1), bookingIds: [second.bookingId] })
    expect(await partyOf(first.bookingId)).toEqual([third.number])
    const file = await exportRenter(cast.maja.email, MAJA, await now())
    expect(file.bookings.find(({ number }) => number === third.number)?.addedTo).toEqual({
      number: first.number,
    })
  })

  it('to the renter only what is in the same name still, and nothing that is erased', async () => {
    const first = await standing()
    const second = await added(first)
    const own = async () => {
      const booking = await findBooking(second.bookingId)
      const party = await findOwnParty(booking!)
      return [party.length, firstOf(booking!, party)?.number ?? null]
    }
    expect(await own()).toEqual([1, first.number])
    const where = { id: first.bookingId }
    await prisma.booking.update({ where, data: { contactEmail: 'somebody.else@example.com' } })
    expect(await own()).toEqual([0, null])
    expect(await findParty(await rowOf(second.bookingId))).toHaveLength(1)
  })
})

describe('holds even if the program is wrong', () => {
  const link = (id: string, to: string) =>
    prisma.$executeRaw`UPDATE booking SET added_to_id = ${to}::uuid WHERE id = ${id}::uuid`

  it('not to itself, not to what was added, not at another place, and what has added gear is not added', async () => {
    const [first, other] = [await standing(), await standing()]
    const second = await added(first)
    await expect(link(other.bookingId, other.bookingId)).rejects.toThrow('booking_added_to')
    await expect(link(other.bookingId, second.bookingId)).rejects.toThrow('not added to a first one')
    await expect(link(first.bookingId, other.bookingId)).rejects.toThrow('not added to a first one')
    await prisma.booking.update({ where: { id: other.bookingId }, data: { locationId: cast.flam.id } })
    await expect(link(other.bookingId, first.bookingId)).rejects.toThrow('not added to a first one')
  })
})
