import pg from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { findLocation } from '@/lib/inventory/find-locations'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { type Alternative, findAlternative } from './find-alternative'
import type { WantedLine } from './quote'

const SATURDAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const one = (variantId: string, quantity = 1): WantedLine => ({ variantId, quantity })

beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

async function ask(lines: WantedLine[], { period = SATURDAY } = {}): Promise<Alternative | null> {
  const location = await findLocation(cast.bergen.id)
  return findAlternative({ location: location!, period, lines, shortVariantId: lines[0]!.variantId }, MONDAY)
}

/** Everything of a variant is out from one local time to another. */
async function takeAll(
  lines: WantedLine[],
  from: string,
  until: string,
  locationId: string = cast.bergen.id,
) {
  const booked = await bookGear({ lines, period: between(from, until), locationId })
  if (!booked.ok) throw new Error(booked.code)
}

describe('the nearest alternative', () => {
  it('is the hour at which the gear comes back', async () => {
    await takeAll([one(cast.trailBike.m)], '2026-11-28 10:00', '2026-11-28 13:00')
    const period = between('2026-11-28 11:00', '2026-11-28 13:00')
    expect(await ask([one(cast.trailBike.m)], { period })).toMatchObject({
      kind: 'other-start',
      period: between('2026-11-28 13:00', '2026-11-28 15:00'),
      description: 'Full-suspension trail bike, M',
      periodText: 'Sat, 28 Nov 2026, 13:00 – 15:00',
    })
  })

  it('keeps to the times at which the thing is handed out', async () => {
    await takeAll([one('sea-kayak-lv')], '2026-11-28 10:00', '2026-11-28 12:00')
    const period = between('2026-11-28 10:00', '2026-11-28 12:00')
    expect(await ask([one('sea-kayak-lv')], { period })).toMatchObject({
      kind: 'other-start',
      period: between('2026-11-28 13:00', '2026-11-28 15:00'),
    })
  })

  it('keeps to opening hours and to the future', async () => {
    await takeAll([one(cast.trailBike.m)], '2026-11-23 11:00', '2026-11-23 16:00')
    const period = between('2026-11-23 15:00', '2026-11-23 18:00')
    // Sixteen to nineteen ends after closing, and this morning is over.
    expect(await ask([one(cast.trailBike.m)], { period })).toMatchObject({
      kind: 'other-start',
      period: between('2026-11-24 15:00', '2026-11-24 18:00'),
    })
  })

  it('is another size when another day is far away, and the size nearest to it', async () => {
    await takeAll([one(cast.cityBike.m, 6)], '2026-11-25 10:00', '2026-12-03 10:00')
    expect(await ask([one(cast.cityBike.m)])).toMatchObject({
      kind: 'other-variant',
      period: SATURDAY,
      variantId: cast.cityBike.s,
      description: 'City bike, S',
    })
  })

  it('is a start some days away when no other size will do', async () => {
    await takeAll([one(cast.cargoBike.only, 2)], '2026-11-23 10:00', '2026-12-03 10:00')
    expect(await ask([one(cast.cargoBike.only)])).toMatchObject({
      kind: 'other-start',
      period: between('2026-12-03 10:00', '2026-12-04 10:00'),
    })
  })

  it('is no start over a day without a price', async () => {
    const all = [one(cast.trailBike.m), one(cast.trailBike.l)]
    await takeAll(all, '2026-11-28 10:00', '2026-11-29 10:00')
    const sunday = between('2026-11-29 10:00', '2026-11-30 10:00')
    expect(await ask([one(cast.trailBike.m)])).toMatchObject({ period: sunday })
    const span = { firstDay: new Date('2026-11-29'), lastDay: new Date('2026-12-20') }
    const season = { productId: cast.trailBike.id, name: 'On the mountain', ...span }
    const { id } = await prisma.priceSeason.create({ data: season })
    const friday = between('2026-11-27 10:00', '2026-11-28 10:00')
    expect(await ask([one(cast.trailBike.m)])).toMatchObject({ period: friday })
    await prisma.priceSeason.delete({ where: { id } })
  })

  it('is the other shop when everything here is out for weeks', async () => {
    const seats = [one(cast.childSeat.only, 6)]
    await takeAll(seats, '2026-11-23 10:00', '2026-12-30 10:00')
    expect(await ask([one(cast.childSeat.only)])).toMatchObject({
      kind: 'other-location',
      period: SATURDAY,
      location: { id: cast.flam.id, name: cast.flam.name },
    })
    const untilMonday = between('2026-11-29 10:00', '2026-11-30 10:00')
    expect(await ask([one(cast.childSeat.only)], { period: untilMonday })).toBeNull()
  })

  it('fits the whole cart, not only what ran out', async () => {
    await takeAll([one(cast.trailBike.m)], '2026-11-28 10:00', '2026-11-29 10:00')
    await takeAll([one(cast.cargoBike.only, 2)], '2026-11-29 10:00', '2026-11-30 10:00')
    const cart = [one(cast.trailBike.m), one(cast.cargoBike.only)]
    // The trail bike alone would be free on Sunday.
    expect(await ask([one(cast.trailBike.m)])).toMatchObject({
      kind: 'other-start',
      period: { from: SATURDAY.until },
    })
    expect(await ask(cart)).toMatchObject({
      kind: 'other-start',
      period: between('2026-11-27 10:00', '2026-11-28 10:00'),
    })
  })

  it('keeps the time on the wall clock over a change of the clocks', async () => {
    const period = between('2027-03-27 11:00', '2027-03-28 11:00')
    await takeAll([one(cast.cargoBike.only, 2)], '2027-03-27 10:00', '2027-03-28 11:00')
    expect(await ask([one(cast.cargoBike.only)], { period })).toMatchObject({
      kind: 'other-start',
      period: between('2027-03-28 11:00', '2027-03-29 11:00'),
    })
  })

  it('is none for more than a shop owns, after a handful of queries on a full calendar', async () => {
    for (let week = 0; week < 8; week++) {
      const from = addDays(between('2026-11-24 10:00', '2026-11-25 10:00').from, week * 7)
      await bookGear({ lines: [one(cast.cargoBike.only, 2)], period: { from, until: addDays(from, 6) } })
    }
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    expect(await ask([one(cast.cargoBike.only, 3)])).toBeNull()
    expect(asked.mock.calls.length).toBeGreaterThan(2)
    expect(asked.mock.calls.length).toBeLessThan(15)
    asked.mockRestore()
  })
})
