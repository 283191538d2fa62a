import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { JONAS } from '@/test/stage'
import { bookBikes, bringEverythingBack, leaving, spareOf, unitsOf } from '@/test/trio'
import { openWorld, type World } from '@/test/world'
import { findHere } from './find-here'
import { findUnit } from './find-unit'
import { handOut } from './hand-out'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(bringEverythingBack)

const outOf = async (bookingId: string) =>
  Object.fromEntries(
    (await prisma.outing.findMany({ where: { bookingId, endedAt: null } })).map((one) => [
      one.allocationId,
      one.assetId,
    ]),
  )

/** What the pick list says leaves now. */
async function listed(bookingId: string) {
  const { units } = await findHere({ id: bookingId }, await now())
  const wish = []
  for (const { key, code } of units) {
    const found = await findUnit(code)
    wish.push(leaving(key, { assetId: found.ok ? found.value.assetId : 'none' }))
  }
  return { units: wish }
}

it('what stood on the pick list leaves, also when the booking has been moved to another unit since', async () => {
  const { bookingId } = await bookBikes(world, 1)
  const wish = await listed(bookingId)
  const [unit] = await unitsOf(bookingId)
  const spare = await spareOf(unit!.variantId, [unit!.assetId!])
  await prisma.allocation.update({ where: { id: unit!.id }, data: { assetId: spare.id } })
  expect(await handOut(bookingId, JONAS, await now(), wish)).toMatchObject({ ok: true })
  expect(await outOf(bookingId)).toEqual({ [unit!.id]: unit!.assetId })
})

it('the pick list proposes what is here, and what has to be looked at since does not leave by another name', async () => {
  const { bookingId } = await bookBikes(world, 1)
  const [unit] = await unitsOf(bookingId)
  const at = await now()
  await prisma.asset.update({ where: { id: unit!.assetId! }, data: { inspectSince: at } })
  const wish = await listed(bookingId)
  const proposed = wish.units[0]!.assetId!
  expect(proposed).not.toBe(unit!.assetId)
  await prisma.asset.update({ where: { id: proposed }, data: { inspectSince: at } })
  expect(await handOut(bookingId, JONAS, at, wish)).toMatchObject({ code: 'unit-to-inspect' })
  await prisma.asset.update({ where: { id: proposed }, data: { inspectSince: null } })
  expect(await handOut(bookingId, JONAS, at, wish)).toMatchObject({ ok: true })
  expect(await outOf(bookingId)).toEqual({ [unit!.id]: proposed })
})

it('several scanned units stay what they are, also when two of them change places, and one cannot be two', async () => {
  const { bookingId } = await bookBikes(world, 3)
  const [first, second, third] = await unitsOf(bookingId)
  const at = await now()
  const twice = [first, second].map((unit) => leaving(unit!.id, { assetId: first!.assetId! }))
  expect(await handOut(bookingId, JONAS, at, { units: twice })).toMatchObject({
    code: 'unit-twice',
    facts: { code: first!.asset!.code },
  })
  const units = [
    leaving(first!.id, { assetId: second!.assetId! }),
    leaving(second!.id, { assetId: third!.assetId! }),
    leaving(third!.id, { assetId: first!.assetId! }),
  ]
  expect(await handOut(bookingId, JONAS, at, { units })).toMatchObject({ ok: true })
  expect(await outOf(bookingId)).toEqual({
    [first!.id]: second!.assetId,
    [second!.id]: third!.assetId,
    [third!.id]: first!.assetId,
  })
})
