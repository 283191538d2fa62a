import { beforeEach, describe, expect, it } from 'vitest'
import { move } from '@/lib/booking/booking'
import { prisma, transact } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { between, local, MONDAY } from '@/test/book-gear'
import { bringBack, pinAll } from '@/test/gear-back'
import { takeGear } from '@/test/take-gear'
import { addAssets } from './add-assets'
import { blockAsset } from './block-asset'
import { departDue } from './depart-due'
import { findUtilisation } from './find-utilisation'
import { freeAllocations } from './free-allocations'
import { retireDue } from './retire-due'

const { cargoBike, childSeat, bergen } = cast
const INGRID = { kind: 'STAFF', id: null, name: 'Ingrid' } as const
const DAYS = { fromOn: '2027-03-01', untilOn: '2027-03-05', locationId: bergen.id }

beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.booking.updateMany({ data: { state: 'CANCELLED' } })
  await prisma.kitComponent.deleteMany()
  await prisma.product.updateMany({ data: { turnaroundAfterMinutes: 600 } })
})

const take = (from: string, until: string, state: 'CONFIRMED' | 'HELD' = 'CONFIRMED') =>
  takeGear([[cargoBike.id, cargoBike.only, 1]], { period: between(from, until), state })
const rented = async (at = MONDAY, productId: string = cargoBike.id, days = DAYS) =>
  (await findUtilisation(days, at)).find((row) => row.productId === productId)?.rented

it('counts the share of each local day that a unit is rented, without its turnaround', async () => {
  await take('2027-03-02 12:00', '2027-03-04 06:00')
  expect(await rented()).toEqual([0, 0.5, 1, 0.25, 0])
  await take('2027-03-03 00:00', '2027-03-04 00:00')
  expect(await rented()).toEqual([0, 0.5, 2, 0.25, 0])
})

it('names every product that has units, and how many', async () => {
  const found = await findUtilisation(DAYS, MONDAY)
  expect(found.find(({ slug }) => slug === cargoBike.slug)).toEqual({
    productId: cargoBike.id,
    slug: cargoBike.slug,
    product: 'Cargo bike',
    locationId: bergen.id,
    location: bergen.name,
    units: 2,
    there: [2, 2, 2, 2, 2],
    rented: [0, 0, 0, 0, 0],
  })
  expect(found.length).toBeGreaterThan(10)
  expect(
    new Set((await findUtilisation({ ...DAYS, locationId: undefined }, MONDAY)).map((row) => row.locationId)),
  ).toEqual(new Set(['bergen', 'flam']))
})

it('counts from hand-out to take-back once that has happened, also where it is over long ago', async () => {
  const bookingId = await take('2027-03-02 12:00', '2027-03-03 12:00')
  await transact((tx) => pinAll(tx, bookingId, local('2027-03-02 06:00')))
  await prisma.booking.update({
    where: { id: bookingId },
    data: { state: 'OUT', handedOutAt: local('2027-03-02 06:00') },
  })
  expect(await rented(local('2027-03-02 07:00'))).toEqual([0, 0.75, 0.5, 0, 0])
  // Late: it counts until now.
  expect(await rented(local('2027-03-04 06:00'))).toEqual([0, 0.75, 1, 0.25, 0])
  const back = local('2027-03-04 12:00')
  await transact(async (tx) => {
    await bringBack(tx, bookingId, back)
    await move(tx, bookingId, 'takeBack', { takenBackAt: back })
  })
  await prisma.allocation.updateMany({ data: { live: false } })
  expect(await rented(local('2027-06-01 12:00'))).toEqual([0, 0.75, 1, 0.5, 0])
})

it('does not count what was not paid, or given back', async () => {
  await take('2027-03-02 12:00', '2027-03-03 12:00', 'HELD')
  const bookingId = await take('2027-03-02 12:00', '2027-03-03 12:00')
  await transact(async (tx) => {
    await freeAllocations(tx, bookingId)
    await tx.booking.update({ where: { id: bookingId }, data: { state: 'NO_SHOW' } })
  })
  expect(await rented()).toEqual([0, 0, 0, 0, 0])
})

it('counts once what lapsed and was revived', async () => {
  const bookingId = await take('2027-03-02 12:00', '2027-03-03 00:00')
  const gone = await prisma.allocation.findFirstOrThrow({ where: { line: { bookingId } } })
  const { id: _, ...copy } = gone
  await prisma.allocation.create({ data: { ...copy, live: false } })
  expect(await rented()).toEqual([0, 0.5, 0, 0, 0])
})

it('counts a kit as what it is made of', async () => {
  await prisma.kitComponent.create({
    data: { kitId: cargoBike.only, componentId: childSeat.only, quantity: 2 },
  })
  await take('2027-03-02 12:00', '2027-03-03 00:00')
  expect(await rented()).toEqual([0, 0, 0, 0, 0])
  expect(await rented(MONDAY, childSeat.id)).toEqual([0, 1, 0, 0, 0])
})

it('knows that the day on which the clocks go forward has 23 hours', async () => {
  await take('2027-03-28 00:00', '2027-03-29 00:00')
  const days = { ...DAYS, fromOn: '2027-03-27', untilOn: '2027-03-29' }
  expect(await rented(MONDAY, cargoBike.id, days)).toEqual([0, 1, 0])
})

describe('a day that is over is told by the units of that day', () => {
  const AFTER = local('2027-03-06 12:00')
  const there = async (locationId: string = bergen.id, at = AFTER) =>
    (await findUtilisation({ ...DAYS, locationId }, at)).find((row) => row.productId === cargoBike.id)?.there

  it('one that came later was not there before, and one that is retired was', async () => {
    const place = { variantId: cargoBike.only, locationId: bergen.id }
    const added = await addAssets(
      { ...place, quantity: 1, prefix: 'NEW', labelled: true },
      INGRID,
      local('2027-03-03 09:00'),
    )
    const code = added.ok ? (added.value.codes[0] ?? '') : ''
    expect(await there()).toEqual([2, 2, 3, 3, 3])
    const block = { assetId: code, kind: 'RETIREMENT' as const, reason: 'Worn out', until: null }
    await blockAsset({ ...block, from: local('2027-03-04 18:00') }, INGRID, local('2027-03-04 18:00'))
    await retireDue(local('2027-03-04 18:00'))
    expect(await there()).toEqual([2, 2, 3, 3, 2])
    // Before anything of it has happened nobody knows better than today.
    expect(await there(bergen.id, MONDAY)).toEqual([2, 2, 2, 2, 2])
  })

  it('one that is moved belonged to where it came from until it left', async () => {
    const [from, fromHere, fromThere] = [local('2027-03-03 09:00'), await there(), await there('flam')]
    const unit = await prisma.asset.findFirstOrThrow({
      where: { variantId: cargoBike.only, locationId: bergen.id, state: 'READY' },
    })
    const move = { assetId: unit.id, kind: 'TRANSFER' as const, reason: 'Summer', toLocationId: 'flam' }
    await blockAsset({ ...move, from, until: local('2027-03-03 18:00') }, INGRID, from)
    await departDue(from)
    expect(await there()).toEqual(fromHere?.map((units, day) => (day > 2 ? units - 1 : units)))
    expect(await there('flam')).toEqual(
      [0, 1, 2, 3, 4].map((day) => (fromThere?.[day] ?? 0) + (day >= 2 ? 1 : 0)),
    )
  })
})
