import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { PLAIN } from '@/lib/inventory/outing'
import { cleanPhoto } from '@/lib/photo'
import { cast } from '@/prisma/cast'
import { JONAS, soon } from '@/test/stage'
import { bikesOut, bookBikes, bringEverythingBack, leaving, spareOf, unitsOf } from '@/test/trio'
import { openWorld, type World } from '@/test/world'
import { acceptCondition } from './accept-condition'
import { findPhoto } from './find-photo'
import { handOut } from './hand-out'
import { toAccept } from './to-accept'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(bringEverythingBack)

const { m: variantId } = cast.cityBike
const stateOf = async (id: string) => (await prisma.booking.findUniqueOrThrow({ where: { id } })).state
const outOf = (bookingId: string) =>
  prisma.outing.findMany({ where: { bookingId, endedAt: null }, include: { asset: true, photos: true } })

const JPEG = await cleanPhoto(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
const photo = () => {
  if (!JPEG.ok) throw new Error('That is a picture.')
  return JPEG.value
}

const SCRATCHED = { grade: 'WORN', note: 'Scratch on the frame' }

describe('handing out unit by unit', () => {
  it('pain 46: some leave now and the rest later, and the booking is out from the first one on', async () => {
    const { bookingId } = await bookBikes(world, 3)
    const [first, second, third] = await unitsOf(bookingId)
    const at = await now()
    expect(await handOut(bookingId, JONAS, at, { units: [leaving(first!.id)] })).toMatchObject({ ok: true })
    expect(await stateOf(bookingId)).toBe('OUT')
    expect(await unitsOf(bookingId)).toHaveLength(2)
    const rest = [leaving(second!.id, { grade: 'WORN', note: ' Scratch on the frame ' }), leaving(third!.id)]
    expect(await handOut(bookingId, JONAS, at, { units: rest })).toMatchObject({ ok: true })
    expect(await outOf(bookingId)).toHaveLength(3)
    expect(await prisma.outing.findUnique({ where: { allocationId: second!.id } })).toMatchObject({
      gradeOut: 'WORN',
      noteOut: 'Scratch on the frame',
      outBy: JONAS.id,
    })
    const letters = await prisma.notice.findMany({
      where: { bookingId, kind: 'gear-handed-out' },
      orderBy: { id: 'asc' },
    })
    expect(letters.map(({ facts }) => facts)).toMatchObject([
      {
        units: [{ code: first!.asset!.code, grade: 'GOOD' }],
        rest: 2,
        deposit: 'LAPSES',
        leftMinor: 1500_00,
      },
      { units: expect.arrayContaining([expect.objectContaining(SCRATCHED)]), rest: 0 },
    ])
    expect(await handOut(bookingId, JONAS, at)).toMatchObject({ ok: false, code: 'wrong-state' })
    expect(await handOut(bookingId, JONAS, at, { units: [leaving(first!.id)] })).toMatchObject({
      code: 'wrong-state',
    })
  })

  it('refuses when nothing is ticked, and what left a moment ago', async () => {
    const { bookingId } = await bookBikes(world, 2)
    const [first] = await unitsOf(bookingId)
    const at = await now()
    expect(await handOut(bookingId, JONAS, at, { units: [] })).toMatchObject({ code: 'no-units' })
    await handOut(bookingId, JONAS, at, { units: [leaving(first!.id)] })
    expect(await handOut(bookingId, JONAS, at, { units: [leaving(first!.id)] })).toMatchObject({
      code: 'unit-missing',
    })
  })

  it('takes what was scanned instead of what was proposed, and moves whoever was to have it', async () => {
    const { period } = await soon()
    const other = await bookBikes(world, 1, period)
    const { bookingId } = await bookBikes(world, 1, period)
    const [unit] = await unitsOf(bookingId)
    const [theirs] = await unitsOf(other.bookingId)
    const wish = { units: [leaving(unit!.id, { assetId: theirs!.assetId! })] }
    expect(await handOut(bookingId, JONAS, await now(), wish)).toMatchObject({ ok: true })
    expect((await outOf(bookingId)).map(({ assetId }) => assetId)).toEqual([theirs!.assetId])
    const [moved] = await unitsOf(other.bookingId)
    expect(moved!.assetId).not.toBe(theirs!.assetId)
  })

  it('names a foreign code, gear that is out with somebody, and what is to be looked at first', async () => {
    const out = await bikesOut(world, 1)
    const { bookingId } = await bookBikes(world, 1)
    const [unit] = await unitsOf(bookingId)
    const wish = (assetId: string) => ({ units: [leaving(unit!.id, { assetId })] })
    const at = await now()
    const [large] = await prisma.asset.findMany({ where: { variantId: cast.cityBike.l }, take: 1 })
    expect(await handOut(bookingId, JONAS, at, wish(large!.id))).toMatchObject({
      code: 'unit-of-another-kind',
      facts: { code: large!.code },
    })
    const [theirs] = out.outings
    expect(await handOut(bookingId, JONAS, at, wish(theirs!.assetId))).toMatchObject({
      code: 'unit-out',
      facts: { code: theirs!.asset.code, number: out.number, name: cast.maja.name },
    })
    const spare = await spareOf(variantId, [unit!.assetId!])
    await prisma.asset.update({ where: { id: spare.id }, data: { inspectSince: at, inspectNote: 'Bent' } })
    expect(await handOut(bookingId, JONAS, at, wish(spare.id))).toMatchObject({
      code: 'unit-to-inspect',
      facts: { code: spare.code, note: 'Bent' },
    })
    expect(await outOf(bookingId)).toEqual([])
    expect(await stateOf(bookingId)).toBe('CONFIRMED')
  })

  it('hands out nothing that has to be looked at, but another one', async () => {
    const { bookingId } = await bookBikes(world, 1)
    const [unit] = await unitsOf(bookingId)
    await prisma.asset.update({ where: { id: unit!.assetId! }, data: { inspectSince: await now() } })
    expect(await handOut(bookingId, JONAS, await now())).toMatchObject({ ok: true })
    expect((await outOf(bookingId)).map(({ assetId }) => assetId)).not.toContain(unit!.assetId)
  })

  it('two colleagues hand out the same asset to two renters: one wins, the other is told with whom it is', async () => {
    const [a, b] = [await bookBikes(world, 1), await bookBikes(world, 1)]
    const [[unitA], [unitB]] = [await unitsOf(a.bookingId), await unitsOf(b.bookingId)]
    const { id: assetId } = await spareOf(variantId, [unitA!.assetId!, unitB!.assetId!])
    const at = await now()
    const done = await Promise.all([
      handOut(a.bookingId, JONAS, at, { units: [leaving(unitA!.id, { assetId })] }),
      handOut(b.bookingId, JONAS, at, { units: [leaving(unitB!.id, { assetId })] }),
    ])
    expect(done.map((one) => (one.ok ? 'out' : one.code)).sort()).toEqual(['out', 'unit-out'])
    expect(await prisma.outing.count({ where: { assetId, endedAt: null } })).toBe(1)
  })
})

describe('the baseline of a rental', () => {
  it('pain 63: keeps photos with their fingerprint, and the renter accepts what is written and shown', async () => {
    const { bookingId, number } = await bookBikes(world, 2)
    const [first, second] = await unitsOf(bookingId)
    const units = [leaving(first!.id, { photos: [photo()], note: 'Small dent' }), leaving(second!.id)]
    const at = await now()
    await handOut(bookingId, JONAS, at, { units })
    const shown = await toAccept(prisma, bookingId, number)
    const [kept] = (await outOf(bookingId)).flatMap(({ photos }) => photos)
    expect(kept).toMatchObject({ moment: 'OUT', sha256: photo().sha256, takenAt: at })
    expect(await findPhoto(bookingId, kept!.id)).toMatchObject({ mediaType: 'image/jpeg' })
    expect(shown!.text).toContain('“Small dent”')
    expect(shown!.text).toContain(photo().sha256.slice(0, 12))

    const accept = (name: string, hash: string) => acceptCondition(bookingId, { name, hash }, JONAS, at)
    expect(await accept('  ', shown!.hash)).toMatchObject({ code: 'name-missing' })
    expect(await accept('Maja', 'another')).toMatchObject({ code: 'acceptance-changed' })
    expect(await accept('Maja', shown!.hash)).toMatchObject({ ok: true })
    expect(await accept('Maja', shown!.hash)).toMatchObject({ code: 'nothing-to-accept' })
    const [accepted] = await prisma.acceptance.findMany({ where: { bookingId }, include: { outings: true } })
    expect(accepted).toMatchObject({ name: 'Maja', text: shown!.text, textHash: shown!.hash, acceptedAt: at })
    expect(accepted!.outings).toHaveLength(2)
  })

  it('what leaves later is accepted on its own', async () => {
    const { bookingId, number } = await bookBikes(world, 2)
    const [first, second] = await unitsOf(bookingId)
    const at = await now()
    await handOut(bookingId, JONAS, at, { units: [leaving(first!.id)] })
    const before = await toAccept(prisma, bookingId, number)
    await acceptCondition(bookingId, { name: 'Maja', hash: before!.hash }, JONAS, at)
    await handOut(bookingId, JONAS, at, { units: [leaving(second!.id, { ...PLAIN, grade: 'WORN' })] })
    const after = await toAccept(prisma, bookingId, number)
    expect(after!.outings.map(({ allocationId }) => allocationId)).toEqual([second!.id])
    expect(after!.text).toContain('worn')
  })
})
