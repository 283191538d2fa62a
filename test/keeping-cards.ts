import { randomUUID } from 'node:crypto'
import { findCardConsent } from '@/lib/booking/find-card-consent'
import { handOut } from '@/lib/booking/hand-out'
import { quote } from '@/lib/booking/quote'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { askForExtra, type ExtraAsk } from '@/lib/deposit/ask-for-extra'
import { performAll } from '@/lib/settlement/perform-all'
import { reconcile } from '@/lib/settlement/reconcile'
import { bikeRequest, bookBike, JONAS, type Onstage } from './stage'
import type { World } from './world'

/** Ticks the box about the card as well. */
export async function requestWithCard(changes: Parameters<typeof bikeRequest>[0] = {}) {
  const request = await bikeRequest(changes)
  const quoted = await quote(request, await now())
  if (!quoted.ok) throw new Error(quoted.code)
  const consent = await findCardConsent(quoted.value.quote, quoted.value.location)
  if (!consent) throw new Error('No card can be stored here.')
  return { ...request, storeCard: consent.hash }
}

/** Paid with a card that the renter lets us store, handed out and taken back. */
export async function bringBackWithCard(
  world: World,
  choice?: Parameters<World['pay']>[1],
): Promise<Onstage> {
  const booked = await bookBike(await requestWithCard())
  await world.pay(booked.ref, choice)
  await reconcile(booked.paymentId)
  await world.tick()
  await handOut(booked.bookingId, JONAS, await now())
  await takeBack(booked.bookingId, 'damaged', JONAS, await now())
  return booked
}

export const extraFor = (
  bookingId: string,
  amountMinor: number,
  changes: Partial<ExtraAsk> = {},
): ExtraAsk => ({
  bookingId,
  amountMinor,
  currency: 'NOK',
  reason: 'DELAY',
  note: 'Three hours late.',
  way: 'STORED_CARD',
  requestId: randomUUID(),
  ...changes,
})

/** Asks for it, and carries out what can be carried out at once. */
export async function askAndPerform(ask: ExtraAsk) {
  const asked = await askForExtra(ask, JONAS, await now())
  if (asked.ok) await performAll(asked.value.paymentId)
  return asked
}
