import { afterAll, beforeAll, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { JONAS } from '@/test/stage'
import { bookBikes, unitsOf } from '@/test/trio'
import { openWorld, type World } from '@/test/world'
import { findSubstitutes } from './find-substitutes'
import { handOut } from './hand-out'
import { substitute } from './substitute'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function booked(quantity = 1) {
  const { bookingId, number } = await bookBikes(world, quantity)
  const booking = await prisma.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { lines: true, location: true },
  })
  const [line] = booking.lines
  const { fromAt: from, untilAt: until, locationId, location } = booking
  return { bookingId, number, line: line!, booking: { locationId, timeZone: location.timeZone, from, until } }
}

it('pain 47 ranks what a renter could have instead: other sizes, then what costs more, then what costs less', async () => {
  const { line, booking } = await booked()
  const { substitutes, elsewhere } = await findSubstitutes(line, booking, await now())
  const ranks = substitutes.map(({ rank }) => rank)
  expect(substitutes.slice(0, 2).map(({ variantId }) => variantId)).toEqual([
    cast.cityBike.s,
    cast.cityBike.l,
  ])
  expect(ranks).toEqual(
    [...ranks].sort(
      (a, b) => ['SAME', 'BETTER', 'SIMPLER'].indexOf(a) - ['SAME', 'BETTER', 'SIMPLER'].indexOf(b),
    ),
  )
  expect(substitutes.map(({ variantId }) => variantId)).not.toContain(line.variantId)
  expect(elsewhere.every(({ location }) => location === cast.flam.name)).toBe(true)
})

it('pain 47 gives something else over the same hours at the price that was agreed, and tells the renter', async () => {
  const { bookingId, line } = await booked(2)
  const before = await unitsOf(bookingId)
  const wish = { bookingId, lineId: line.id, variantId: cast.cityBike.l }
  expect(await substitute(wish, JONAS, await now())).toMatchObject({ ok: true })
  const after = await unitsOf(bookingId)
  expect(after.map(({ variantId }) => variantId)).toEqual([cast.cityBike.l, cast.cityBike.l])
  expect(after[0]).toMatchObject({ fromAt: before[0]!.fromAt, untilAt: before[0]!.untilAt })
  const changed = await prisma.bookingLine.findUniqueOrThrow({ where: { id: line.id } })
  expect(changed).toMatchObject({
    rentMinor: line.rentMinor,
    depositMinor: line.depositMinor,
    description: 'City bike, L',
  })
  await world.tick()
  const [letter] = await world.letters(cast.maja.email)
  expect(letter!.text).toContain('We keep City bike, L for you instead')
  expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
  expect(await substitute(wish, JONAS, await now())).toMatchObject({ code: 'wrong-state' })
})

it('changes nothing when the other thing is gone, and gives nothing that is not offered', async () => {
  const { bookingId, line } = await booked()
  const wish = (variantId: string) => ({ bookingId, lineId: line.id, variantId })
  const { l } = cast.cityBike
  const keep = await prisma.asset.findMany({
    where: { variantId: l, locationId: cast.bergen.id, state: 'READY' },
  })
  await prisma.allocation.updateMany({ where: { variantId: l }, data: { live: false } })
  await prisma.asset.updateMany({
    where: { id: { in: keep.map(({ id }) => id) } },
    data: { state: 'BLOCKED' },
  })
  expect(await substitute(wish(l), JONAS, await now())).toMatchObject({ code: 'substitute-taken' })
  expect(await substitute(wish('no-such'), JONAS, await now())).toMatchObject({ code: 'unknown-product' })
  expect(await unitsOf(bookingId)).toMatchObject([{ variantId: line.variantId }])
  expect(await prisma.bookingLine.findUniqueOrThrow({ where: { id: line.id } })).toMatchObject({
    description: line.description,
  })
})
