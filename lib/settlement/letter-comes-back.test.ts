import { afterAll, beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findUndelivered } from '@/lib/notice/find-undelivered'
import { cast } from '@/prisma/cast'
import { bookBike } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('a letter that the post took and sends back later stands among those that did not arrive', async () => {
  const email = 'maja@full.example'
  const { bookingId, number, ref, paymentId } = await bookBike({ contact: { ...cast.maja, email } })
  await world.pay(ref)
  await reconcile(paymentId)
  await world.tick()
  expect(await world.letters(email)).toHaveLength(1)
  const written = () => prisma.notice.findMany({ where: { bookingId }, select: { state: true } })
  expect(await written()).toEqual([{ state: 'SENT' }])
  await world.advance('1m')
  expect(await written()).toEqual([{ state: 'FAILED' }])
  expect(await findUndelivered(cast.bergen.id)).toMatchObject([
    { recipient: email, problem: 'It came back: 552 5.2.2 The mailbox is full', booking: { number } },
  ])
})
