import { beforeEach, describe, expect, it } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { between, MONDAY } from '@/test/book-gear'
import * as bikes from '@/test/cargo-bikes'
import { takeAlong } from '@/test/gear-back'
import { addAssets, type NewAssets } from './add-assets'
import { findAsset } from './find-asset'
import { findStock } from './find-stock'
import { findStockOf } from './find-stock-of'
import { keepFromWeb } from './keep-from-web'
import { setTurnaround } from './set-turnaround'

const { cargoBike, bergen, flam } = cast
const {
  block,
  bookedAsset,
  day,
  FIRST,
  freeHere,
  HERE,
  INGRID,
  logged,
  numberOf,
  other,
  SECOND,
  take,
  unitsHere,
} = bikes

beforeEach(bikes.twoCargoBikes)

describe('adding assets', () => {
  const add = (change: Partial<NewAssets> = {}) =>
    addAssets({ ...HERE, quantity: 2, prefix: 'bgo-new', labelled: true, ...change }, INGRID, MONDAY)

  it('counts their codes on, and they are to be had at once', async () => {
    expect(await add()).toMatchObject({ value: { codes: ['BGO-NEW-01', 'BGO-NEW-02'] } })
    expect(await add({ quantity: 1, prefix: ' BGO-NEW- ', labelled: false })).toMatchObject({
      value: { codes: ['BGO-NEW-03'] },
    })
    expect(await freeHere(day('01'))).toBe(5)
    expect(await prisma.asset.findUnique({ where: { code: 'BGO-NEW-03' } })).toMatchObject({
      labelled: false,
    })
    expect(await logged('asset.added')).toBe(2)
  })

  it('gives a location its first ones', async () => {
    expect(await add({ locationId: flam.id, prefix: 'FLM-NEW' })).toMatchObject({ ok: true })
    const stock = await findStockOf(cargoBike.slug, MONDAY)
    expect(stock?.locations.find(({ id }) => id === flam.id)?.places).toMatchObject([{ units: 2 }])
  })

  it('never counts too few, however many add at once', async () => {
    const before = await unitsHere()
    const added = await Promise.all(['A', 'B', 'C'].map((letter) => add({ prefix: `RACE-${letter}` })))
    expect(added.every(({ ok }) => ok)).toBe(true)
    expect(await unitsHere()).toBe(before + 6)
  })

  it('refuses what makes no sense', async () => {
    expect(await add({ quantity: 0 })).toMatchObject({ code: 'units-wrong' })
    expect(await add({ quantity: 201 })).toMatchObject({ code: 'units-wrong' })
    expect(await add({ quantity: 1.5 })).toMatchObject({ code: 'units-wrong' })
    expect(await add({ prefix: ' ' })).toMatchObject({ code: 'code-wrong' })
    expect(await add({ prefix: 'A/B' })).toMatchObject({ code: 'code-wrong' })
    expect(await add({ variantId: 'no-such' })).toMatchObject({ code: 'unknown-place' })
    await prisma.kitComponent.create({
      data: { kitId: cargoBike.only, componentId: cast.childSeat.only, quantity: 1 },
    })
    expect(await add()).toMatchObject({ code: 'kit-has-no-units' })
  })
})

describe('keeping units from the web', () => {
  it('leaves them to the desk, and writes down who said so', async () => {
    expect(await keepFromWeb(HERE, 1, INGRID, MONDAY)).toMatchObject({ ok: true })
    expect(await freeHere(day('01'))).toBe(1)
    expect(await logged('stock.changed')).toBe(1)
    expect(await keepFromWeb(HERE, 1, INGRID, MONDAY)).toMatchObject({ ok: true })
    expect(await logged('stock.changed')).toBe(1)
  })

  it('refuses more than there are, less than none, and where nothing is', async () => {
    expect(await keepFromWeb(HERE, 3, INGRID, MONDAY)).toMatchObject({
      code: 'units-wrong',
      facts: { least: 0, most: 2 },
    })
    expect(await keepFromWeb(HERE, -1, INGRID, MONDAY)).toMatchObject({ code: 'units-wrong' })
    expect(await keepFromWeb({ ...HERE, locationId: 'no-such' }, 1, INGRID, MONDAY)).toMatchObject({
      code: 'unknown-place',
    })
  })
})

describe('turnaround', () => {
  it('counts for what is booked from then on', async () => {
    const before = await take(day('01'))
    expect(await setTurnaround(cargoBike.id, { before: 30, after: 120 }, INGRID, MONDAY)).toMatchObject({
      ok: true,
    })
    const after = await take(day('03'))
    const stayOf = (bookingId: string) =>
      prisma.allocation.findFirstOrThrow({ where: { line: { bookingId } } })
    expect((await stayOf(before)).untilAt).toEqual(day('01').until)
    expect((await stayOf(after)).untilAt).toEqual(between('2027-03-03 10:00', '2027-03-03 20:00').until)
    expect(await logged('turnaround.changed')).toBe(1)
    expect(await setTurnaround(cargoBike.id, { before: 0, after: 0 }, INGRID, MONDAY)).toMatchObject({
      ok: true,
    })
  })

  it('refuses more than a week, and knows which products there are', async () => {
    for (const after of [-1, 10_081, 0.5, Number.NaN])
      expect(await setTurnaround(cargoBike.id, { before: 0, after }, INGRID, MONDAY)).toMatchObject({
        code: 'turnaround-wrong',
      })
    expect(await setTurnaround('no-such', { before: 0, after: 5 }, INGRID, MONDAY)).toBeNull()
  })
})

describe('looking at the stock', () => {
  it('finds products by name, by the code of a unit, by kind and by location', async () => {
    const slugs = async (filter: Parameters<typeof findStock>[0]) =>
      (await findStock(filter, MONDAY)).rows.map(({ slug }) => slug)
    expect(await slugs({ search: 'cargo bike' })).toEqual([cargoBike.slug, 'e-cargo-bike'])
    expect(await slugs({ search: 'cargo-2' })).toEqual([cargoBike.slug])
    expect(await slugs({ search: '100%' })).toEqual([])
    expect(await slugs({ category: 'kayak' })).not.toContain(cargoBike.slug)
    expect(await slugs({ category: 'bike', locationId: bergen.id })).toContain(cargoBike.slug)
    expect((await findStock({}, MONDAY, 99)).page).toBe(1)
  })

  it('counts units, those taken out at this moment, and those kept from the web', async () => {
    await block(FIRST, { from: MONDAY, until: null })
    await block(SECOND, day('01'))
    await keepFromWeb(HERE, 1, INGRID, MONDAY)
    const { rows } = await findStock({ search: 'CARGO-1', locationId: bergen.id }, MONDAY)
    expect(rows[0]?.places).toEqual([
      { locationId: bergen.id, location: bergen.name, units: 2, blocked: 1, keptFromWeb: 1 },
    ])
  })

  it('says of each unit what it is doing, and what it is planned for', async () => {
    const bookingId = await take(day('02'))
    const number = await numberOf(bookingId)
    const assetId = await bookedAsset(bookingId)
    await block(other(assetId), { from: MONDAY, until: null })
    const doing = async (at: Date) => {
      const stock = await findStockOf(cargoBike.slug, at)
      const assets = stock!.locations.flatMap(({ places }) => places.flatMap((place) => place.assets))
      return assets.find(({ id }) => id === assetId)?.doing
    }
    expect(await doing(MONDAY)).toEqual({ kind: 'free', until: day('02').from })
    expect(await doing(day('02').from)).toEqual({ kind: 'kept', number, until: day('02').until })
    await transact((tx) => takeAlong(tx, bookingId, day('02').from))
    await prisma.booking.update({ where: { id: bookingId }, data: { state: 'OUT' } })
    // Late, and still out.
    expect(await doing(day('04').from)).toEqual({ kind: 'out', number, until: day('02').until })
    const unit = await findAsset({ productId: cargoBike.id, code: other(assetId) }, MONDAY)
    expect(unit).toMatchObject({
      location: bergen.name,
      doing: { kind: 'blocked', blockKind: 'MAINTENANCE', reason: 'New brakes', until: null },
      stays: [{ number: null, block: { reason: 'New brakes' } }],
    })
    await prisma.asset.update({
      where: { id: assetId },
      data: { inspectSince: MONDAY, inspectNote: 'Bent wheel' },
    })
    // With the renter it is out; back, or booked by somebody, it is to be looked at first.
    expect(await doing(day('02').from)).toEqual({ kind: 'out', number, until: day('02').until })
    expect(await doing(MONDAY)).toEqual({ kind: 'to-look-at', note: 'Bent wheel', since: MONDAY })
    expect(await findAsset({ productId: 'city-bike', code: assetId }, MONDAY)).toBeNull()
    expect(await findStockOf('no-such', MONDAY)).toBeNull()
  })
})
