import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor'
import { book } from '@/lib/booking/book'
import type { BookInput } from '@/lib/booking/booking-request'
import { handOut } from '@/lib/booking/hand-out'
import { planFor } from '@/lib/booking/plan-for'
import { quote } from '@/lib/booking/quote'
import { takeBack } from '@/lib/booking/take-back'
import { termsOf } from '@/lib/booking/terms-of'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import type { DepositClaim } from '@/lib/deposit/record-capture'
import { dayAfter, dayOf, instantOf, type Period } from '@/lib/period'
import { performAll } from '@/lib/settlement/perform-all'
import { reconcile } from '@/lib/settlement/reconcile'
import { cast } from '@/prisma/cast'
import type { World } from './world'

export const JONAS: Actor = { kind: 'STAFF', id: cast.clerk.id, name: cast.clerk.name }
export const MAJA: Actor = { kind: 'RENTER', id: null, name: cast.maja.name }

let lastAsked = ''

/** Eleven to eleven, on a day that no other request of this file has asked for, so that gear never runs out by accident. */
export async function freshDay(): Promise<Period> {
  const { timeZone } = cast.bergen
  const nearest = dayAfter(dayOf(await now(), timeZone), 4)
  const day = nearest > lastAsked ? nearest : dayAfter(lastAsked, 1)
  lastAsked = day
  return {
    from: instantOf(day, '11:00', timeZone) as Date,
    until: instantOf(dayAfter(day, 1), '11:00', timeZone) as Date,
  }
}

/** The bike of SHF-17 for one day, as a renter would ask for it. */
export async function bikeRequest(changes: Partial<BookInput> = {}): Promise<BookInput> {
  const { id: locationId } = cast.bergen
  const period = changes.period ?? (await freshDay())
  const asked = { locationId, period, lines: [{ variantId: cast.cityBike.m, quantity: 1 }], ...changes }
  const at = await now()
  const quoted = await quote(asked, at)
  if (!quoted.ok) throw new Error(`No quote: ${quoted.code}`)
  const { quote: offered, location } = quoted.value
  const { rentMinor, depositMinor } = offered
  const terms = await termsOf(offered, location, await planFor(offered, at), at)
  return {
    requestId: randomUUID(),
    contact: cast.maja,
    language: 'en',
    expectedRentMinor: rentMinor,
    expectedDepositMinor: depositMinor,
    termsHash: terms.hash,
    ...asked,
    ...changes,
  }
}

// Another size each time, so that gear does not run out on the few days that are near.
const SIZES = [cast.cityBike.m, cast.cityBike.l, cast.cityBike.s]
let bookedSoon = 0

/** A bike for some days from tomorrow on: near enough for any authorization of today, unless the rental itself is too long. */
export async function bookSoon(days = 1): Promise<Onstage> {
  const { timeZone } = cast.bergen
  const day = dayAfter(dayOf(await now(), timeZone), 1)
  const period = {
    from: instantOf(day, '11:00', timeZone) as Date,
    until: instantOf(dayAfter(day, days), '11:00', timeZone) as Date,
  }
  const variantId = SIZES[bookedSoon++ % SIZES.length] as string
  return bookBike({ period, lines: [{ variantId, quantity: 1 }] })
}

/** Booked, and the renter stands on the gateway's page. What came back damaged before has been looked at, and is in order. */
export async function bookBike(changes: Partial<BookInput> = {}) {
  await prisma.asset.updateMany({
    where: { inspectSince: { not: null } },
    data: { inspectSince: null, inspectNote: null },
  })
  const booked = await book(await bikeRequest(changes), MAJA, await now())
  if (!booked.ok) throw new Error(`Not booked: ${booked.code} ${JSON.stringify(booked.facts)}`)
  await performAll(booked.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: booked.value.paymentId } })
  return { ...booked.value, ref: gatewayRef ?? '' }
}

export type Onstage = Awaited<ReturnType<typeof bookBike>>

/** Booked and paid; the renter has come back from the gateway, and everybody has heard of it. */
export async function bookAndPay(world: World, choice?: Parameters<World['pay']>[1]): Promise<Onstage> {
  const booked = await bookBike()
  await world.pay(booked.ref, choice)
  await reconcile(booked.paymentId)
  await world.tick()
  return booked
}

/** From now on the shop in Bergen takes its payments through the legacy gateway: rent and deposit apart, no keys, one capture. */
export const payThroughD2 = () =>
  prisma.gatewayChoice.create({ data: { locationId: cast.bergen.id, method: 'ANY', gateway: 'd2' } })

let turn = 0

/** One of the next days, near enough for a deposit that is authorized today; day and size change, so that gear never runs out. */
export async function soon(): Promise<Pick<BookInput, 'period' | 'lines'>> {
  const { timeZone } = cast.bergen
  const day = dayAfter(dayOf(await now(), timeZone), 1 + (turn % 3))
  const from = instantOf(day, '11:00', timeZone) as Date
  const until = instantOf(dayAfter(day, 1), '11:00', timeZone) as Date
  const variantId = SIZES[Math.floor(turn++ / 3) % SIZES.length] as string
  return { period: { from, until }, lines: [{ variantId, quantity: 1 }] }
}

/** Booked and paid there; the renter never comes back from the bank, but D2 rings. */
export async function bookAndPayD2(world: World, choice?: Parameters<World['payD2']>[1]): Promise<Onstage> {
  const booked = await bookBike(await soon())
  const outcome = await world.payD2(booked.ref, choice)
  if (outcome !== 'paid') throw new Error(`The renter could not pay: ${outcome}`)
  await world.tick()
  return booked
}

/** Paid, handed out and taken back with a scratch. */
export async function bringBackDamaged(world: World, choice?: Parameters<World['pay']>[1]): Promise<Onstage> {
  const booked = await bookAndPay(world, choice)
  await handOut(booked.bookingId, JONAS, await now())
  await takeBack(booked.bookingId, 'damaged', JONAS, await now())
  return booked
}

export const claimFor = (
  bookingId: string,
  amountMinor: number,
  changes: Partial<DepositClaim> = {},
): DepositClaim => ({
  bookingId,
  amountMinor,
  currency: 'NOK',
  reason: 'DAMAGE',
  note: 'The rear wheel is bent.',
  photos: [],
  requestId: randomUUID(),
  ...changes,
})

/** Which letters have been written about a booking. */
export const kindsOf = ({ notices }: { notices: { kind: string }[] }): string[] =>
  notices.map(({ kind }) => kind)

/** Everything our books say about a booking. */
export const booksOf = (bookingId: string) =>
  prisma.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: {
      deposit: { include: { captures: true } },
      receipts: { orderBy: { number: 'asc' } },
      notices: { orderBy: { createdAt: 'asc' } },
      logbook: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      lines: { include: { allocations: true } },
      payments: {
        // What is made together has one moment; the one that leads comes first.
        orderBy: [{ createdAt: 'asc' }, { leadId: { sort: 'asc', nulls: 'first' } }],
        include: {
          attempts: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
          captures: true,
          refunds: true,
          lines: { orderBy: { position: 'asc' } },
        },
      },
    },
  })
