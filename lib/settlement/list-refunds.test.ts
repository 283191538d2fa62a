import { afterAll, beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import type { Standing } from '@/lib/gateway/gateway'
import { addDays } from '@/lib/period'
import { refund, refundOf } from '@/test/refunding'
import { bookAndPayD2, payThroughD2 } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { differencesOf } from './differences-of'

const AT = new Date('2026-11-28T10:00:00Z')

let world: World
beforeAll(async () => {
  world = await openWorld()
  await payThroughD2()
})
afterAll(() => world.close())

test('a refund at a gateway that tells only sums is no difference the day after', async () => {
  const { bookingId } = await bookAndPayD2(world)
  await refund(refundOf(bookingId, 40_00))
  await world.advance('25h')
  expect(await prisma.refund.count({ where: { payment: { bookingId }, state: 'DONE' } })).toBe(1)
  expect(await prisma.difference.findMany()).toEqual([])
  expect(await prisma.payment.count({ where: { bookingId, compareAt: { gt: addDays(AT, -1) } } })).toBe(2)
})

type State = 'DONE' | 'PENDING' | 'FAILED'

// Rent of 100 captured; what went back only the sum says.
function found(states: State[], refundedMinor: number, isPending = false): string[] {
  const capture = { amountMinor: 100_00, attemptId: 'a', capturedAt: AT }
  const sums = { currency: 'NOK', amountMinor: 100_00, authorizedMinor: 100_00, capturedMinor: 100_00 }
  const standing: Standing = {
    ...sums,
    refundedMinor,
    releasedMinor: 0,
    captures: [{ ref: 'c', amountMinor: 100_00, at: AT, lines: [] }],
    refunds: [],
    refundsAsSum: { isPending, at: AT },
    method: null,
    createdAt: AT,
    ended: null,
  }
  const books = {
    ...sums,
    refundedMinor: 40_00 * states.filter((state) => state === 'DONE').length,
    releasedMinor: 0,
    endedHow: null,
    captures: [{ gatewayRef: 'c', ...capture }],
    refunds: states.map((state, place) => ({
      gatewayRef: `c-r${place + 1}`,
      amountMinor: 40_00,
      attemptId: 'a',
      state,
      refundedAt: AT,
    })),
  }
  const differences = differencesOf(books, standing, { endsVisits: false, capturesAreAsked: true })
  return differences.map(({ reason }) => reason.replaceAll('\u00a0', ' '))
}

test.each<[string, State[], number, boolean, string[]]>([
  ['two of ours are in the sum', ['DONE', 'DONE'], 80_00, false, []],
  ['one of ours is still on its way, and for the gateway too', ['DONE', 'PENDING'], 40_00, true, []],
  ['one that failed is in no sum', ['FAILED', 'DONE'], 40_00, false, []],
  [
    'the sum says more',
    ['DONE'],
    70_00,
    false,
    ['The gateway has made a refund of 30 NOK that nobody here asked for.'],
  ],
  [
    'the sum says less',
    ['DONE', 'DONE'],
    40_00,
    false,
    ['The gateway says 40 NOK is refunded, but we have booked 80 NOK.'],
  ],
  [
    'the one on its way has come',
    ['PENDING'],
    40_00,
    false,
    ['We say the refund of 40 NOK is still under way, the gateway says it is done.'],
  ],
])('sums are compared by what they can hold: %s', (_, states, refundedMinor, isPending, says) => {
  expect(found(states, refundedMinor, isPending)).toEqual(says)
})
