import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { HOLD_MINUTES } from './hold'
import { lapseHolds } from './lapse'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const LATER = addMinutes(MONDAY, HOLD_MINUTES + 1)

beforeEach(async () => {
  await prisma.allocation.updateMany({ data: { live: false } })
  await prisma.booking.updateMany({ where: { state: 'HELD' }, data: { state: 'LAPSED' } })
})

async function held(at = MONDAY) {
  const booked = await bookGear({ period: DAY, at })
  if (!booked.ok) throw new Error(booked.code)
  return { id: booked.value.bookingId, number: booked.value.number }
}

const stateOf = async (id: string) => (await prisma.booking.findUniqueOrThrow({ where: { id } })).state
const liveOf = (id: string) => prisma.allocation.count({ where: { live: true, line: { bookingId: id } } })

describe('holds that run out', () => {
  it('lapse after their time, not at it, and let their gear go', async () => {
    const hold = await held()
    expect(await lapseHolds({ at: addMinutes(MONDAY, HOLD_MINUTES) })).toEqual([])
    expect(await liveOf(hold.id)).toBe(1)
    expect(await lapseHolds({ at: LATER })).toEqual([hold])
    expect(await stateOf(hold.id)).toBe('LAPSED')
    expect(await liveOf(hold.id)).toBe(0)
    const entry = await prisma.logbookEntry.findFirst({
      where: { bookingId: hold.id, what: 'booking.lapsed' },
    })
    expect(entry).toMatchObject({ actorKind: 'CLOCK', at: LATER })
    expect(await lapseHolds({ at: LATER })).toEqual([])
  })

  it('lapse once, however many sweeps run', async () => {
    const holds = [await held(), await held(), await held()]
    const sweeps = await Promise.all(Array.from({ length: 6 }, () => lapseHolds({ at: LATER })))
    const lapsed = sweeps.flat().map((booking) => booking.id)
    expect(lapsed.sort()).toEqual(holds.map((hold) => hold.id).sort())
  })

  it('lapse in bounded batches, the oldest first', async () => {
    const older = await held()
    await held(addMinutes(MONDAY, 1))
    expect(await lapseHolds({ at: addMinutes(LATER, 1), limit: 1 })).toEqual([older])
  })

  it('stay when the booking is being settled at this moment', async () => {
    const hold = await held()
    await prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${hold.id}::uuid FOR UPDATE`
      expect(await lapseHolds({ at: LATER })).toEqual([])
    })
    expect(await stateOf(hold.id)).toBe('HELD')
  })

  it('stay when they are of other bookings, other gear or other dates than was asked for', async () => {
    const [hold, other] = [await held(), await held()]
    const inTheWayOf = { locationId: cast.bergen.id, variantIds: [cast.cityBike.m], period: DAY }
    const next = between('2026-11-29 10:00', '2026-11-30 10:00')
    expect(await lapseHolds({ at: LATER, inTheWayOf: { ...inTheWayOf, period: next } })).toEqual([])
    expect(await lapseHolds({ at: LATER, inTheWayOf: { ...inTheWayOf, locationId: cast.flam.id } })).toEqual(
      [],
    )
    expect(
      await lapseHolds({ at: LATER, inTheWayOf: { ...inTheWayOf, variantIds: [cast.cityBike.l] } }),
    ).toEqual([])
    expect(await lapseHolds({ at: LATER, bookingIds: [other.id] })).toEqual([other])
    expect(await lapseHolds({ at: LATER, inTheWayOf })).toEqual([hold])
  })
})
