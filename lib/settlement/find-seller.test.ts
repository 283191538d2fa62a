import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { bookAndPay, bookBike } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { findSeller } from './find-seller'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('a booking stays with the company that its first receipt names; one without a receipt is with the company of today', async () => {
  const { bookingId } = await bookAndPay(world)
  await prisma.company.updateMany({ data: { name: 'Skiutleie ASA' } })
  const fresh = await bookBike()
  expect((await findSeller(bookingId)).name).toBe('Fjordhjul AS')
  expect((await findSeller(fresh.bookingId)).name).toBe('Skiutleie ASA')
})
