import { expect, test } from 'vitest'
import { lapseHolds } from '@/lib/booking/lapse'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { advance } from '@/sandbox/clock'
import { loseLookUp, stageD2World } from '@/test/d2-world'
import { bookSoon } from '@/test/stage'
import { untap } from '@/test/tap'
import { askUnheard } from './catch-up'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

const DECLINES_CAPTURES = '4711100000000026'

const world = stageD2World()

/** Rent and deposit are approved in one visit, nobody rings, and only the first look-up is answered. */
async function halfHeard(card?: string) {
  await world().fault({ fault: 'drop', times: null })
  const booked = await bookSoon()
  expect(await world().payD2(booked.ref, card ? { card } : {})).toBe('paid')
  loseLookUp(2)
  await reconcile(booked.paymentId)
  untap()
  const deposit = () => prisma.payment.findFirstOrThrow({ where: { leadId: booked.paymentId } })
  expect(await deposit()).toMatchObject({ authorizedMinor: 0, endedAt: null })
  return { ...booked, deposit }
}

test('C4 #13 the gateway did not say what became of the second part of a visit: it is asked again within the minute', async () => {
  const { deposit } = await halfHeard()
  expect(await askUnheard()).toEqual({ done: 1, failed: 0 })
  expect(await deposit()).toMatchObject({ authorizedMinor: 500_00, releasedMinor: 0 })
  expect(await askUnheard()).toEqual({ done: 0, failed: 0 })
})

test('SHF-16 the rent cannot be taken, and of the deposit nothing was heard: it is let go all the same, and blocks nobody’s card for days', async () => {
  const { bookingId, deposit } = await halfHeard(DECLINES_CAPTURES)
  await world().tick()
  expect(await deposit()).toMatchObject({ authorizedMinor: 500_00, releasedMinor: 500_00 })
  await world().advance('16m')
  expect(await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({
    state: 'LAPSED',
  })
})

test('SHF-15 C4 #28 the rent could not be taken, and of the deposit is heard when the dates have lapsed: it is let go, and holds no dates again', async () => {
  const { bookingId, paymentId, deposit } = await halfHeard(DECLINES_CAPTURES)
  await performAll(paymentId)
  await advance(world().state, '16m')
  await lapseHolds({ at: await now(), bookingIds: [bookingId] })
  expect(await askUnheard()).toEqual({ done: 1, failed: 0 })
  const { state } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  expect(state).toBe('LAPSED')
  await world().tick()
  expect(await deposit()).toMatchObject({ authorizedMinor: 500_00, releasedMinor: 500_00 })
})
