import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import type { Ended } from '@/lib/inventory/end-outings'
import { inspectAsset } from '@/lib/inventory/inspect-asset'
import { PLAIN } from '@/lib/inventory/outing'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { JONAS } from '@/test/stage'
import { bikesOut, bookBikes, bringEverythingBack, leaving, spareOf, unitsOf } from '@/test/trio'
import { openWorld, type World } from '@/test/world'
import { handOut } from './hand-out'
import { keepOverdue } from './keep-overdue'
import { swapUnit } from './swap-unit'
import { takeBack } from './take-back'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await bringEverythingBack()
  await prisma.block.updateMany({ data: { endedAt: new Date('2020-01-01') } })
})

const bookingOf = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })
const assetOf = (id: string) => prisma.asset.findUniqueOrThrow({ where: { id } })
const back = (outingId: string, change: Partial<Ended> = {}): Ended => ({
  ...{ outingId, ...PLAIN, afterwards: 'READY' as const },
  ...change,
})
const freeNow = async (assetId: string) =>
  (await prisma.allocation.count({ where: { assetId, live: true } })) === 0

describe('taking back unit by unit', () => {
  it('pain 46: what is back is free at once, the rest stays out, and the booking is back with the last one', async () => {
    const { bookingId, outings } = await bikesOut(world, 3)
    const [a, b, c] = outings
    const at = await now()
    expect(await takeBack(bookingId, { units: [back(a!.id)] }, JONAS, at)).toMatchObject({ ok: true })
    expect(await freeNow(a!.assetId)).toBe(true)
    expect(await freeNow(b!.assetId)).toBe(false)
    expect(await bookingOf(bookingId)).toMatchObject({ state: 'OUT', takenBackAt: null })
    expect(await prisma.notice.count({ where: { bookingId, kind: 'gear-returned' } })).toBe(0)

    await takeBack(bookingId, { units: [back(b!.id), back(c!.id)] }, JONAS, at)
    expect(await bookingOf(bookingId)).toMatchObject({ state: 'RETURNED', returnedDamaged: false })
    expect(await prisma.notice.count({ where: { bookingId, kind: 'gear-returned' } })).toBe(1)
  })

  it('whoever brings something back damaged has it in writing that it is back, and that nothing was taken yet', async () => {
    const { bookingId } = await bikesOut(world, 1)
    await takeBack(bookingId, 'damaged', JONAS, await now())
    const letters = await prisma.notice.findMany({ where: { bookingId, kind: 'gear-returned' } })
    expect(letters).toMatchObject([{ facts: { damaged: true, lateMinor: null } }])
  })

  it('pain 46: only what is still out becomes overdue', async () => {
    const { bookingId, outings } = await bikesOut(world, 2)
    await takeBack(bookingId, { units: [back(outings[0]!.id)] }, JONAS, await now())
    await world.advance('6d')
    await keepOverdue(await now())
    expect(await freeNow(outings[0]!.assetId)).toBe(true)
    const [tail] = await prisma.allocation.findMany({ where: { assetId: outings[1]!.assetId, live: true } })
    expect(tail!.untilAt).toBeNull()
  })

  it('one damaged among many: the booking came back damaged, and that one is looked at before it leaves again', async () => {
    const { bookingId, outings } = await bikesOut(world, 2)
    const [a, b] = outings
    const at = await now()
    const damaged = back(a!.id, { grade: 'DAMAGED', note: 'Bent wheel', afterwards: 'INSPECT' })
    await takeBack(bookingId, { units: [damaged] }, JONAS, at)
    await takeBack(bookingId, { units: [back(b!.id)] }, JONAS, at)
    expect(await bookingOf(bookingId)).toMatchObject({ state: 'RETURNED', returnedDamaged: true })
    expect(await assetOf(a!.assetId)).toMatchObject({ inspectSince: at, inspectNote: 'Bent wheel' })
    expect(await assetOf(b!.assetId)).toMatchObject({ inspectSince: null })
    expect(await inspectAsset(a!.asset.code, JONAS, at)).toMatchObject({ ok: true })
    expect(await assetOf(a!.assetId)).toMatchObject({ inspectSince: null, inspectNote: null })
  })

  it('one for the workshop is out until it is repaired, and its other bookings move', async () => {
    const { bookingId, outings } = await bikesOut(world, 1)
    const { assetId } = outings[0]!
    const later = await bookBikes(world, 1)
    const at = await now()
    const broken = back(outings[0]!.id, { grade: 'DAMAGED', note: 'Broken chain', afterwards: 'WORKSHOP' })
    await takeBack(bookingId, { units: [broken] }, JONAS, at)
    const [block] = await prisma.block.findMany({ where: { assetId, endedAt: null } })
    expect(block).toMatchObject({ kind: 'MAINTENANCE', reason: 'Broken chain', untilAt: null })
    expect((await unitsOf(later.bookingId)).map((unit) => unit.assetId)).not.toContain(assetId)
  })

  it('where no other unit can take a booking, a broken one is to be looked at, and is not handed out', async () => {
    const { bookingId, outings } = await bikesOut(world, 1)
    const [outing] = outings
    const later = await bookBikes(world, 1)
    const [unit] = await unitsOf(later.bookingId)
    const { assetId } = outing!
    await prisma.allocation.update({
      where: { id: unit!.id },
      data: { assetId, pinned: true, fromAt: addDays(await now(), 20), untilAt: addDays(await now(), 21) },
    })
    const broken = back(outing!.id, { grade: 'DAMAGED', afterwards: 'WORKSHOP' })
    expect(await takeBack(bookingId, { units: [broken] }, JONAS, await now())).toMatchObject({ ok: true })
    expect(await prisma.block.count({ where: { assetId, endedAt: null } })).toBe(0)
    expect(await assetOf(assetId)).toMatchObject({ inspectNote: 'Damaged' })
  })

  it('what is lost leaves the stock, and the booking came back with damage', async () => {
    const { bookingId, outings } = await bikesOut(world, 1)
    const [lost] = outings
    await takeBack(bookingId, { units: [back(lost!.id, { afterwards: 'LOST' })] }, JONAS, await now())
    await world.tick()
    expect(await prisma.outing.findUniqueOrThrow({ where: { id: lost!.id } })).toMatchObject({
      ended: 'LOST',
      gradeBack: null,
    })
    expect(await assetOf(lost!.assetId)).toMatchObject({ state: 'RETIRED' })
    expect(await bookingOf(bookingId)).toMatchObject({ state: 'RETURNED', returnedDamaged: true })
    await prisma.asset.update({ where: { id: lost!.assetId }, data: { state: 'READY' } })
  })

  it('what never left may be given up, and is free then', async () => {
    const { bookingId } = await bookBikes(world, 2)
    const [first, second] = await unitsOf(bookingId)
    const at = await now()
    await handOut(bookingId, JONAS, at, { units: [leaving(first!.id)] })
    const [outing] = await prisma.outing.findMany({ where: { bookingId } })
    await takeBack(bookingId, { units: [back(outing!.id)] }, JONAS, at)
    expect(await bookingOf(bookingId)).toMatchObject({ state: 'OUT' })
    expect(await takeBack(bookingId, { units: [] }, JONAS, at)).toMatchObject({ code: 'no-units' })
    expect(await takeBack(bookingId, { units: [], giveUpRest: true }, JONAS, at)).toMatchObject({ ok: true })
    expect(await bookingOf(bookingId)).toMatchObject({ state: 'RETURNED', returnedDamaged: false })
    expect(await freeNow(second!.assetId!)).toBe(true)
  })

  it('refuses what a colleague has taken back a moment ago, and changes nothing', async () => {
    const { bookingId, outings } = await bikesOut(world, 2)
    const [a, b] = outings
    const at = await now()
    const done = await Promise.all([
      takeBack(bookingId, { units: [back(a!.id)] }, JONAS, at),
      takeBack(bookingId, { units: [back(a!.id), back(b!.id)] }, JONAS, at),
    ])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(done.find(({ ok }) => !ok)).toMatchObject({
      code: expect.stringMatching(/unit-not-out|wrong-state/),
    })
    expect(await prisma.outing.count({ where: { bookingId, ended: 'BACK' } })).toBe(done[0]!.ok ? 1 : 2)
  })
})

describe('pain 62: a swap during the rental', () => {
  const { m: variantId } = cast.cityBike

  it('is one deed: one comes back, another of the same size leaves for the rest of the time', async () => {
    const { bookingId, outings } = await bikesOut(world, 1)
    const [old] = outings
    const until = (await prisma.allocation.findUniqueOrThrow({ where: { id: old!.allocationId } })).untilAt
    const spare = await spareOf(variantId)
    const at = await now()
    const swap = {
      back: back(old!.id, { grade: 'DAMAGED', note: 'Flat tyre', afterwards: 'WORKSHOP' }),
      // As a form has it that knows no allocation yet.
      out: { assetId: spare.id, ...PLAIN, allocationId: 'new' },
    }
    expect(await swapUnit(bookingId, swap, JONAS, at)).toMatchObject({ ok: true })
    expect(await bookingOf(bookingId)).toMatchObject({ state: 'OUT' })
    const [fresh] = await prisma.outing.findMany({
      where: { bookingId, endedAt: null },
      include: { allocation: true },
    })
    expect(fresh).toMatchObject({
      assetId: spare.id,
      allocation: { untilAt: until, pinned: true, live: true },
    })
    expect(await prisma.outing.findUnique({ where: { id: old!.id } })).toMatchObject({ ended: 'SWAPPED' })
    expect(await swapUnit(bookingId, swap, JONAS, at)).toMatchObject({ code: 'unit-not-out' })
  })

  it('changes nothing when there is none to give instead', async () => {
    const { bookingId, outings } = await bikesOut(world, 1)
    const [old] = outings
    const others = { variantId, locationId: cast.bergen.id, id: { not: old!.assetId } }
    await prisma.asset.updateMany({ where: others, data: { inspectSince: await now() } })
    const broken = back(old!.id, { grade: 'DAMAGED', afterwards: 'INSPECT' })
    expect(await swapUnit(bookingId, { back: broken, out: PLAIN }, JONAS, await now())).toMatchObject({
      code: 'no-gear',
    })
    expect(await prisma.outing.findUnique({ where: { id: old!.id } })).toMatchObject({ endedAt: null })
  })
})
