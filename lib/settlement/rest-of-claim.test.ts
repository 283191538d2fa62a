import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionOf } from '@/lib/booking/decision'
import { findBookings } from '@/lib/booking/find-bookings'
import { decideClaim } from '@/lib/claim/decide-claim'
import { letRestGo } from '@/lib/claim/let-rest-go'
import { restOfClaim } from '@/lib/claim/rest-of-claim'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { findDepositWork } from '@/lib/deposit/find-deposit-work'
import { pay } from '@/lib/payment/pay'
import { addDays } from '@/lib/period'
import { answer, claimed, claimOf, decisionFor, objection } from '@/test/claiming'
import { booksOf, bringBackDamaged, JONAS, MAJA } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { collectClaim } from './collect-claim'
import { performAll } from './perform-all'
import { reconcile } from './reconcile'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const workFor = async (number: string) =>
  (await findDepositWork({}, await now())).filter(({ bookingNumber }) => bookingNumber === number)

/** Decided for 700, of which the deposit gives 500; the link over 200 is out. */
async function decided() {
  const stage = await bringBackDamaged(world)
  const claimId = await claimed(stage.bookingId, [700_00])
  await answer(claimId, objection())
  await decideClaim(await decisionFor(claimId, [700_00]), JONAS, await now())
  await collectClaim(claimId, await now())
  await world.tick()
  return { ...stage, claimId }
}

const restOf = async (claimId: string) => restOfClaim(await claimOf(claimId))

test('the renter reads by when to pay; what is not paid by then is in the list, with what is owed, until it is paid', async () => {
  const { number, bookingId, claimId } = await decided()
  const { collectedAt, payUntil } = await claimOf(claimId)
  expect(payUntil).toEqual(addDays(collectedAt as Date, 14))
  const { notices, payments } = await booksOf(bookingId)
  const letter = notices.find(({ kind }) => kind === 'payment-link')
  expect(letter?.facts).toMatchObject({ payUntil: payUntil?.toISOString() })
  expect(letter?.text).toContain('To be paid by')
  expect(await workFor(number)).toEqual([])
  await world.advance('15d')
  expect(await workFor(number)).toMatchObject([
    { kind: 'claim-unpaid', amountMinor: 200_00, deadline: payUntil, currency: 'NOK' },
  ])
  const way = await pay(payments.at(-1)?.id ?? '', MAJA, await now())
  if (!way.ok) throw new Error(way.code)
  await performAll(way.value.paymentId)
  const { gatewayRef } = await prisma.payment.findUniqueOrThrow({ where: { id: way.value.paymentId } })
  await world.pay(gatewayRef ?? '')
  await reconcile(way.value.paymentId)
  await world.tick()
  expect(await workFor(number)).toEqual([])
  expect(await restOf(claimId)).toBe(0)
  expect(await letRestGo(claimId, 'Too late.', JONAS, await now())).toMatchObject({ code: 'claim-closed' })
})

test('what is let go is owed no longer, its link has ended, and the renter is told once', async () => {
  const { number, bookingId, claimId } = await decided()
  await world.advance('15d')
  const at = await now()
  expect(await letRestGo(claimId, ' ', JONAS, at)).toMatchObject({ code: 'decision-unexplained' })
  const both = await Promise.all(
    [1, 2].map(() => letRestGo(claimId, 'It is too little to go on.', JONAS, at)),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  await world.tick()
  expect(await workFor(number)).toEqual([])
  expect(await restOf(claimId)).toBe(0)
  const { notices, payments, logbook } = await booksOf(bookingId)
  expect(notices.filter(({ kind }) => kind === 'claim-ended')).toMatchObject([
    { facts: { how: 'REST', amountMinor: 200_00 } },
  ])
  expect(logbook.filter(({ what }) => what === 'claim.rest-let-go')).toHaveLength(1)
  expect(await pay(payments.at(-1)?.id ?? '', MAJA, await now())).toMatchObject({ code: 'nothing-to-pay' })
})

test('a claim to decide presses staff in its last week', async () => {
  const { number, bookingId } = await bringBackDamaged(world)
  const claimId = await claimed(bookingId, [300_00])
  await answer(claimId, objection())
  const decision = async () => {
    const [row] = await findBookings({ number }, { fromAt: 'asc' })
    return row && decisionOf(row, await now())
  }
  expect(await decision()).toBe('claim')
  await world.advance('79d')
  const { decideUntil } = await claimOf(claimId)
  expect(await decision()).toBe('claim-due')
  const [work] = (await workFor(number)).filter(({ kind }) => kind === 'claim-due')
  expect(work).toMatchObject({ deadline: decideUntil, amountMinor: 300_00 })
})
