import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { addDays, type Period } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { bookBike, JONAS, soon } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { findEndangered } from './find-endangered'
import { findNotPickedUp } from './find-not-picked-up'
import { handOut } from './hand-out'
import { keepOverdue } from './keep-overdue'
import { takeBack } from './take-back'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const { m: variantId } = cast.cityBike

async function confirmed(period: Period) {
  const booked = await bookBike({ period, lines: [{ variantId, quantity: 1 }] })
  await world.pay(booked.ref)
  await world.tick()
  return booked
}

test('gear that is not back stays occupied, whoever waits for it is known at once, and everything is free again when it comes', async () => {
  const { period: first } = await soon()
  const late = await confirmed(first)
  expect(await handOut(late.bookingId, JONAS, first.from)).toMatchObject({ ok: true })
  expect(await keepOverdue(await now())).toEqual({ done: 0, failed: 0 })

  const stay = await prisma.allocation.findFirstOrThrow({ where: { line: { bookingId: late.bookingId } } })
  const { assetId, locationId } = stay
  await prisma.asset.updateMany({
    where: { variantId, locationId, id: { not: assetId ?? '' } },
    data: { state: 'BLOCKED' },
  })
  const next = await confirmed({ from: addDays(first.until, 1), until: addDays(first.until, 2) })
  await world.advance('5d')
  const at = await now()
  expect(await findEndangered(at, locationId)).toMatchObject([
    { number: next.number, units: 1, lateNumber: late.number, lateSince: first.until },
  ])
  // Nobody says of them that they did not come, and keeps their money for it.
  expect(await findNotPickedUp(locationId, at)).toEqual([])
  expect(await handOut(next.bookingId, JONAS, at)).toMatchObject({ ok: false, code: 'no-gear' })
  expect(await takeBack(late.bookingId, 'undamaged', JONAS, at)).toMatchObject({ ok: true })
  expect(await findEndangered(at, locationId)).toEqual([])
  expect(await findNotPickedUp(locationId, at)).toMatchObject([{ number: next.number }])
  expect(await handOut(next.bookingId, JONAS, at)).toMatchObject({ ok: true })
})
