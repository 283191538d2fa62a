import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/actor'
import { prisma } from '@/lib/db'
import type { Opening } from '@/lib/inventory/day-plan'
import { findLocation } from '@/lib/inventory/find-locations'
import { isOpenForStart } from '@/lib/inventory/opening'
import { changed, MOST_SPECIAL_DAYS, type OpeningChange } from '@/lib/inventory/opening-change'
import { findHistory } from '@/lib/logbook/find-history'
import { addDays, dayAfter } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, local, MONDAY } from '@/test/book-gear'
import { changeOpening, markOf } from './change-opening'
import { findAffected } from './find-affected'
import { findBooking } from './find-booking'
import { quote } from './quote'

const ADMIN: Actor = { kind: 'STAFF', id: null, name: 'Ingrid' }
const closed = (...days: string[]): OpeningChange => ({
  kind: 'days',
  isNew: true,
  days: days.map((day) => ({ day, span: null, reason: 'Christmas' })),
})
const winter = (firstDay: string, lastDay: string, hours: Opening['openingHours'] = []): OpeningChange => ({
  kind: 'season',
  id: null,
  season: { name: 'Winter', firstDay, lastDay, hours },
})

beforeEach(async () => {
  await prisma.specialDay.deleteMany()
  await prisma.season.deleteMany()
  await prisma.booking.updateMany({ data: { state: 'CANCELLED' } })
  await prisma.allocation.updateMany({ data: { live: false } })
})

const shop = async () => (await findLocation(cast.bergen.id))!
const change = async (what: OpeningChange, seen = '', at = MONDAY) =>
  changeOpening(await shop(), what, seen, ADMIN, at)

describe('a change of opening hours', () => {
  it('counts at once, for everybody who asks', async () => {
    expect(await change(closed('2026-12-24', '2026-12-25'))).toEqual({ ok: true, value: { affected: 0 } })
    expect(await change(winter('2027-01-02', '2027-02-28'))).toMatchObject({ ok: true })
    const asked = { locationId: cast.bergen.id, lines: [{ variantId: cast.cityBike.m, quantity: 1 }] }
    expect(
      await quote({ ...asked, period: between('2026-12-23 10:00', '2026-12-24 10:00') }, MONDAY),
    ).toMatchObject({ code: 'closed-then', facts: { end: 'return', why: 'Christmas' } })
    expect(
      await quote({ ...asked, period: between('2027-02-27 10:00', '2027-03-01 10:00') }, MONDAY),
    ).toMatchObject({ facts: { end: 'start', why: 'Winter', nextOpeningText: 'Mon, 1 Mar 2027, 09:00' } })
    const booked = await bookGear({ period: between('2026-11-28 10:00', '2026-11-29 10:00') })
    if (!booked.ok) throw new Error(booked.code)
    expect((await findBooking(booked.value.bookingId))?.location.specialDays).toHaveLength(2)
  })

  it('reads back what was written, and goes back to what was', async () => {
    const hours = [{ weekday: 6, opensMinute: 600, closesMinute: 1440 }]
    await change(winter('2028-02-01', '2028-02-29', hours))
    const [season] = (await shop()).seasons
    expect(season).toMatchObject({ name: 'Winter', firstDay: '2028-02-01', lastDay: '2028-02-29', hours })
    const later = { name: 'Spring', firstDay: '2028-02-29', lastDay: '2028-03-31', hours: [] }
    expect(await change({ kind: 'season', id: season!.id, season: later })).toMatchObject({ ok: true })
    expect((await shop()).seasons).toEqual([{ ...later, id: season!.id }])
    expect(await change({ kind: 'season-removed', id: season!.id })).toMatchObject({ ok: true })
    expect(await change({ kind: 'season-removed', id: season!.id })).toBeNull()

    const span = { opensMinute: 600, closesMinute: 660 }
    await change(closed('2028-02-29'))
    const day = { day: '2028-02-29', span, reason: 'Leap day' }
    expect(await change({ kind: 'days', days: [day], isNew: false })).toMatchObject({ ok: true })
    expect((await shop()).specialDays).toEqual([day])
    expect(await change({ kind: 'day-removed', day: '2028-02-29' })).toMatchObject({ ok: true })
    expect(await change({ kind: 'day-removed', day: '2028-02-29' })).toBeNull()
  })

  it('lists the bookings that would meet a closed door, keeps them, and wants that list to have been seen', async () => {
    const starts = await bookGear({ period: between('2026-12-05 10:00', '2026-12-06 10:00') })
    const returns = await bookGear({ period: between('2026-12-04 10:00', '2026-12-05 10:00') })
    await bookGear({ period: between('2026-12-04 10:00', '2026-12-06 10:00') })
    await bookGear({ locationId: cast.flam.id, period: between('2026-12-05 10:00', '2026-12-06 10:00') })
    if (!starts.ok || !returns.ok) throw new Error('not booked')
    expect(await change(closed('2026-12-05'))).toMatchObject({
      code: 'bookings-affected',
      facts: { count: 2 },
    })
    const before = await shop()
    const affected = await findAffected(
      before.id,
      { before, after: changed(before, closed('2026-12-05')) },
      MONDAY,
    )
    expect(affected).toMatchObject([
      { number: returns.value.number, isStartClosed: false, isReturnClosed: true },
      { number: starts.value.number, isStartClosed: true, isReturnClosed: false },
    ])
    expect((await shop()).specialDays).toEqual([])

    // Another one has come in since the list was looked at.
    const seen = markOf(affected)
    await bookGear({ period: between('2026-12-05 11:00', '2026-12-06 11:00') })
    expect(await change(closed('2026-12-05'), seen)).toMatchObject({ facts: { count: 3 } })
    const now = await findAffected(
      before.id,
      { before, after: changed(before, closed('2026-12-05')) },
      MONDAY,
    )
    expect(await change(closed('2026-12-05'), markOf(now))).toEqual({ ok: true, value: { affected: 3 } })
    expect(await prisma.booking.count({ where: { id: starts.value.bookingId, state: 'HELD' } })).toBe(1)
  })

  it('does not list what is over, what was closed before, and gear that is out already', async () => {
    const booked = await bookGear({ period: between('2026-12-05 10:00', '2026-12-07 10:00') })
    if (!booked.ok) throw new Error(booked.code)
    expect(await change(closed('2026-12-05'), '', local('2026-12-08 10:00'))).toMatchObject({ ok: true })
    expect(await change(winter('2026-12-01', '2026-12-06'))).toMatchObject({ ok: true })
    await prisma.specialDay.deleteMany()
    await prisma.season.deleteMany()
    await prisma.booking.update({ where: { id: booked.value.bookingId }, data: { state: 'OUT' } })
    expect(await change(closed('2026-12-05'))).toMatchObject({ ok: true })
    expect(await change(closed('2026-12-07'))).toMatchObject({ code: 'bookings-affected' })
  })

  it('refuses two seasons on one day, a day twice, and more than anybody keeps', async () => {
    await change(winter('2027-01-02', '2027-02-28'))
    expect(await change(winter('2027-02-28', '2027-03-31'))).toMatchObject({
      code: 'seasons-overlap',
      facts: { name: 'Winter', lastDay: '2027-02-28' },
    })
    await change(closed('2026-12-24'))
    expect(await change(closed('2026-12-23', '2026-12-24'))).toMatchObject({
      code: 'days-taken',
      facts: { day: '2026-12-24', reason: 'Christmas' },
    })
    const many = Array.from({ length: MOST_SPECIAL_DAYS }, (_, index) => dayAfter('2027-03-01', index))
    expect(await change(closed(...many))).toMatchObject({ code: 'too-many-days' })
    expect((await shop()).specialDays).toHaveLength(1)
  })

  it('stands in the history of that shop, with who did it and what was before', async () => {
    const week = (await shop()).openingHours
    const shorter = week.map((hours) => ({ ...hours, closesMinute: hours.closesMinute - 60 }))
    const later = addDays(MONDAY, 60)
    await change({ kind: 'week', hours: shorter }, '', later)
    await change({ kind: 'week', hours: shorter }, '', later)
    await change({ kind: 'week', hours: week }, '', addDays(later, 1))
    const [newest, older] = await findHistory(`location:${cast.bergen.id}`)
    expect(newest).toMatchObject({ actorName: 'Ingrid', what: 'week.changed' })
    expect(newest?.facts).toMatchObject({
      shop: cast.bergen.name,
      was: expect.stringContaining('1 09:00–17:00'),
    })
    expect(older?.facts).toMatchObject({ hours: expect.stringContaining('1 09:00–17:00') })
    expect(await findHistory(`location:${cast.flam.id}`)).toEqual([])
  })

  it('of ten at once on one day leaves one, and never two seasons over each other', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => change(winter('2027-01-02', dayAfter('2027-01-10', index)))),
    )
    expect(all.filter((one) => one?.ok)).toHaveLength(1)
    const seasons = (await shop()).seasons
    expect(seasons).toHaveLength(1)
    expect(isOpenForStart(await shop(), local('2027-01-05 12:00'))).toBe(false)
  })
})
