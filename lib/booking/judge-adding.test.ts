import { afterAll, beforeAll, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { extended, visit } from '@/test/extended'
import { bikeRequest, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { book } from './book'
import { judgeAdding } from './judge-adding'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('nothing is added while other dates may go back unpaid; once they are paid, it is', async () => {
  const { bookingId, toPayId } = await extended(world)
  const first = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  const { fromAt: from, untilAt: until, number } = first
  const wish = await bikeRequest({ period: { from, until }, addTo: number })
  const refusal = { code: 'added-to-unpaid', facts: { number } }
  expect(await book(wish, MAJA, await now())).toMatchObject(refusal)
  await world.pay((await visit(toPayId)).ref)
  await world.tick()
  expect(await judgeAdding(first, await now())).toBeNull()
  expect(await book(wish, MAJA, await now())).toMatchObject({ ok: true })
})
