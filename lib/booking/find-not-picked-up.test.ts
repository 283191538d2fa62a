import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { performAll } from '@/lib/settlement/perform-all'
import { cast } from '@/prisma/cast'
import { bookAndPay, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { cancelBooking } from './cancel-booking'
import { findNotPickedUp, GRACE_MINUTES } from './find-not-picked-up'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('pain 53 is proposed by the clock alone once the grace is over, and one press ends it by the terms', async () => {
  const { number, bookingId } = await bookAndPay(world)
  const { fromAt } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  const over = addMinutes(fromAt, GRACE_MINUTES)
  expect(await findNotPickedUp(cast.bergen.id, over)).toEqual([])
  const late = addMinutes(over, 1)
  const [proposed, ...others] = await findNotPickedUp(cast.bergen.id, late)
  expect(others).toEqual([])
  expect(proposed).toMatchObject({
    number,
    fromAt,
    keptMinor: 100_00,
    backMinor: 0,
    gear: '1 × City bike, M',
  })
  expect(await findNotPickedUp(cast.flam.id, late)).toEqual([])

  await world.advance(`${Math.ceil((late.getTime() - (await now()).getTime()) / 60_000)}m`)
  const ask = { bookingId, how: 'noShow', seen: proposed! } as const
  const ended = await cancelBooking(ask, JONAS, await now())
  if (!ended.ok) throw new Error(ended.code)
  for (const paymentId of ended.value.paymentIds) await performAll(paymentId)
  await world.tick()
  expect(await findNotPickedUp(cast.bergen.id, await now())).toEqual([])
  const live = await prisma.allocation.count({ where: { line: { bookingId }, live: true } })
  const deposit = await prisma.deposit.findUniqueOrThrow({ where: { bookingId } })
  expect({ live, taken: deposit.capturedMinor }).toEqual({ live: 0, taken: 0 })
})
