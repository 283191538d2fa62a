import { randomUUID } from 'node:crypto'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { gatewayOf } from '@/lib/gateway/gateways'
import { type RefundAsk, refundBooking } from '@/lib/payment/refund-booking'
import { partState, progressOf, REFUND_PARTS } from '@/lib/payment/refund-state'
import { performAll } from '@/lib/settlement/perform-all'
import { bringBackDamaged, claimFor, JONAS, type Onstage } from './stage'
import type { World } from './world'

/** Rent of 100 and 350 of the deposit are taken: two captures of one payment. */
export async function takenTwice(world: World, choice?: Parameters<World['pay']>[1]): Promise<Onstage> {
  const booked = await bringBackDamaged(world, choice)
  const taken = await captureDeposit(claimFor(booked.bookingId, 350_00), JONAS, await now())
  if (!taken.ok) throw new Error(taken.code)
  await performAll(taken.value.paymentId)
  await world.tick()
  return booked
}

export const refundOf = (
  bookingId: string,
  amountMinor: number,
  changes: Partial<RefundAsk> = {},
): RefundAsk => ({
  bookingId,
  amountMinor,
  currency: 'NOK',
  reason: 'GOODWILL',
  note: 'Sorry about that.',
  requestId: randomUUID(),
  ...changes,
})

/** Asks for a refund and carries out what can be carried out at once. */
export async function refund(ask: RefundAsk) {
  const asked = await refundBooking(ask, JONAS, await now())
  if (!asked.ok) throw new Error(asked.code)
  for (const id of asked.value.paymentIds) await performAll(id)
  return asked.value
}

/** How the refunds of a booking stand: what was asked for, how far it is, and its parts in their order. */
export async function refundsOf(bookingId: string) {
  const requests = await prisma.refundRequest.findMany({
    where: { bookingId },
    include: REFUND_PARTS,
    orderBy: { createdAt: 'asc' },
  })
  return requests.map((request) => ({
    amountMinor: request.amountMinor,
    progress: progressOf(request),
    parts: request.parts.map((part) => [part.purpose, part.amountMinor, partState(part)]),
    partIds: request.parts.map(({ id }) => id),
  }))
}

/** What the gateway itself says of a payment: what it has and has not given back, what it gave back, and what it still holds. */
export async function truthOf(ref: string) {
  const answer = await gatewayOf('nexi').lookUp({ ref, currency: 'NOK', amountMinor: 0, visitMinor: 0 })
  if (answer.kind !== 'standing') throw new Error(`The gateway says ${answer.kind}.`)
  const { authorizedMinor, capturedMinor, refundedMinor, releasedMinor } = answer.standing
  const held = authorizedMinor - capturedMinor - releasedMinor
  return { taken: capturedMinor - refundedMinor, back: refundedMinor, held }
}
