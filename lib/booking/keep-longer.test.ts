import { beforeEach, expect, test } from 'vitest'
import { prisma, transact } from '@/lib/db'
import { findLogbook } from '@/lib/logbook/find-logbook'
import { addMinutes } from '@/lib/period'
import { holdAnew } from '@/lib/settlement/hold-anew'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY, RENTER } from '@/test/book-gear'
import { HOLD_RULE } from './hold-rule'
import { keepLonger } from './keep-longer'
import { lapseHolds } from './lapse'

const PERIOD = between('2026-11-28 10:00', '2026-11-29 10:00')
const { minutes, extensionMinutes, mostExtensions } = HOLD_RULE
const FIRST_END = addMinutes(MONDAY, minutes)

beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

const hold = async () => {
  const booked = await bookGear({ period: PERIOD, lines: [{ variantId: cast.cityBike.m, quantity: 1 }] })
  if (!booked.ok) throw new Error(booked.code)
  return booked.value.bookingId
}
const endOf = async (id: string) => (await prisma.booking.findUniqueOrThrow({ where: { id } })).holdUntil
const longer = (bookingId: string, seenUntil: Date, at = MONDAY) =>
  keepLonger({ bookingId, seenUntil }, RENTER, at)

test('a renter who needs more time has the dates kept longer, as often as the rule says and not once more', async () => {
  const id = await hold()
  let end = FIRST_END
  for (let turn = 0; turn < mostExtensions; turn++) {
    const next = addMinutes(end, extensionMinutes)
    expect(await longer(id, end)).toEqual({ ok: true, value: { holdUntil: next } })
    end = next
  }
  expect(await longer(id, end)).toMatchObject({ code: 'kept-longest', facts: { most: mostExtensions } })
  expect(await endOf(id)).toEqual(end)
  const kept = (await findLogbook(id)).filter(({ what }) => what === 'booking.kept-longer')
  expect(kept.map(({ actorName, facts }) => [actorName, (facts as { left: number }).left])).toEqual([
    [RENTER.name, 1],
    [RENTER.name, 0],
  ])
})

test('a button that is pressed twice, or in two tabs at once, is one wish', async () => {
  const id = await hold()
  await Promise.all([longer(id, FIRST_END), longer(id, FIRST_END), longer(id, FIRST_END)])
  expect(await endOf(id)).toEqual(addMinutes(FIRST_END, extensionMinutes))
})

test('the clock lets the dates go at the later end, and not at the first', async () => {
  const id = await hold()
  await longer(id, FIRST_END)
  expect(await lapseHolds({ at: addMinutes(FIRST_END, 1), bookingIds: [id] })).toEqual([])
  const last = addMinutes(FIRST_END, extensionMinutes + 1)
  expect(await lapseHolds({ at: last, bookingIds: [id] })).toHaveLength(1)
})

test('dates that have been let go, or whose time is just over, are not kept longer', async () => {
  const id = await hold()
  expect(await longer(id, FIRST_END, FIRST_END)).toMatchObject({ code: 'hold-lapsed' })
  await lapseHolds({ at: addMinutes(FIRST_END, 1), bookingIds: [id] })
  expect(await longer(id, FIRST_END, addMinutes(FIRST_END, 1))).toMatchObject({ code: 'hold-lapsed' })
})

test('a bank that says no gives the usual time again, and takes nothing of the time that was asked for', async () => {
  const id = await hold()
  await longer(id, FIRST_END)
  const end = addMinutes(FIRST_END, extensionMinutes)
  const payment = { bookingId: id } as Parameters<typeof holdAnew>[1]
  expect(await transact((tx) => holdAnew(tx, payment, addMinutes(MONDAY, 5)))).toBe(true)
  expect(await endOf(id)).toEqual(end)
  expect(await transact((tx) => holdAnew(tx, payment, addMinutes(end, -1)))).toBe(true)
  expect(await endOf(id)).toEqual(addMinutes(end, minutes - 1))
})
