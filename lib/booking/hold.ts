import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { MethodKind } from '@/lib/gateway/methods'
import { allocate, type Short, type Want } from '@/lib/inventory/allocate'
import type { Location } from '@/lib/inventory/find-locations'
import { type Language, readLanguage } from '@/lib/language'
import { record } from '@/lib/logbook/record'
import type { CardConsent } from '@/lib/payment/card-consent'
import { createPayment } from '@/lib/payment/create-payment'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { gatewayFor } from '@/lib/payment/gateway-for'
import { openCheckout } from '@/lib/payment/open-checkout'
import { partsOf } from '@/lib/payment/parts-of'
import { addMinutes } from '@/lib/period'
import { newBookingNumber } from './booking-number'
import { type BookInput, hashOf } from './booking-request'
import { policyOfShop } from './cancellation-policy'
import { channelOf } from './channel'
import { heldFrom } from './hoarding'
import { HOLD_RULE } from './hold-rule'
import { latePolicyOfShop } from './late-policy'
import type { First } from './lock-first'
import { paymentLinesOf } from './payment-lines'
import type { Quote } from './quote'
import { tellToPay } from './tell-to-pay'
import type { Terms } from './terms'

export const HOLD_MINUTES = HOLD_RULE.minutes

/** `attemptId` opens the visit to the gateway; null where the renter has yet to accept the terms. */
export type Booked = { bookingId: string; number: string; paymentId: string; attemptId: string | null }

/** Carries what ran out through the rollback: half a booking is none. */
export class GearShort extends Error {
  constructor(readonly short: Short) {
    super(`Not enough of ${short.variantId} is free.`)
  }
}

/** What a renter is offered: the price, the terms, how the deposit is kept good, what may be agreed to about the card. */
export type Offer = {
  quote: Quote
  plan: DepositPlan | null
  terms: Terms
  location: Location
  consent: CardConsent | null
}

/** What is booked, and the first booking that it is added to, where it is. */
type Holding = BookInput & { first: First | null }

/**
 * Writes down a booking that is still to be paid, with its gear, its deposit and the checkout to open, in the caller's
 * transaction. Throws `GearShort` when gear ran out, and a taken-error when the request or the number exists.
 */
export async function hold(tx: Tx, input: Holding, offer: Offer, actor: Actor, at: Date): Promise<Booked> {
  const { quote, plan } = offer
  const { currency, rentMinor, depositMinor } = quote
  const holdUntil = addMinutes(at, HOLD_MINUTES)
  const { id: bookingId, number } = await createBooking(tx, input, offer, at, holdUntil)
  const wants = await createLines(tx, bookingId, input, quote)
  if (quote.coupon) {
    const { id: couponId, offMinor } = quote.coupon
    const email = input.contact.email.trim().toLowerCase()
    await tx.couponUse.create({ data: { bookingId, couponId, email, offMinor } })
  }
  const language = readLanguage(input.language)
  const { locationId, method = null } = input
  const booking = { bookingId, number, locationId, method, language }
  const isAccepted = input.termsHash !== null
  const { paymentId, attemptId, amountMinor } = await openVisit(tx, booking, offer, isAccepted, actor, at)
  if (plan) await createDeposit(tx, bookingId, quote, plan)

  const coupon = quote.coupon?.code ?? null
  const addedTo = input.first && { addedTo: input.first.number }
  const held = { holdUntil: holdUntil.toISOString(), rentMinor, depositMinor, currency, coupon, ...addedTo }
  await record(tx, { at, actor, what: 'booking.held', bookingId, facts: held })
  if (isAccepted) {
    const opened = { paymentId, amountMinor, currency }
    await record(tx, { at, actor, what: 'checkout.opened', bookingId, facts: opened })
  } else await tellToPay(tx, booking, { amountMinor, holdUntil }, at)

  // Last, because everybody else who wants this gear waits from here until the commit.
  const short = await allocate(tx, wants, channelOf(actor), at)
  if (short) throw new GearShort(short)
  return { bookingId, number, paymentId, attemptId }
}

async function createBooking(
  tx: Tx,
  input: Holding,
  { quote, terms, location, consent }: Offer,
  at: Date,
  holdUntil: Date,
): Promise<{ id: string; number: string }> {
  const { period, locationId, contact, language, requestId } = input
  return await tx.booking.create({
    data: {
      number: newBookingNumber(),
      state: 'HELD',
      addedToId: input.first?.id,
      locationId,
      fromAt: period.from,
      untilAt: period.until,
      holdUntil,
      heldFrom: input.address ? heldFrom(input.address) : null,
      contactName: contact.name.trim(),
      contactEmail: contact.email.trim().toLowerCase(),
      contactPhone: contact.phone.trim(),
      textsAgreedAt: input.texts ? at : null,
      language,
      currency: quote.currency,
      rentMinor: quote.rentMinor,
      depositMinor: quote.depositMinor,
      quote,
      termsVersion: terms.version,
      termsText: terms.text,
      termsHash: terms.hash,
      damageListHash: terms.damageListHash,
      termsAcceptedAt: input.termsHash === null ? null : at,
      cancellation: policyOfShop(location.cancellation),
      latePolicy: latePolicyOfShop(location.latePolicy),
      cardConsent: consent ?? undefined,
      requestId,
      requestHash: hashOf(input),
      createdAt: at,
    },
    select: { id: true, number: true },
  })
}

async function createLines(tx: Tx, bookingId: string, input: BookInput, quote: Quote): Promise<Want[]> {
  const lines = await tx.bookingLine.createManyAndReturn({
    data: quote.lines.map((line, position) => ({
      bookingId,
      productId: line.productId,
      variantId: line.variantId,
      description: line.description,
      quantity: line.quantity,
      rentMinor: line.rentMinor,
      depositMinor: line.depositMinor,
      vatRateBp: line.vatRateBp,
      position,
    })),
    select: { id: true, variantId: true, quantity: true },
  })
  const { locationId, period } = input
  return lines.map(({ id, ...line }) => ({ ...line, lineId: id, locationId, period }))
}

type Visiting = {
  bookingId: string
  number: string
  locationId: string
  method: MethodKind | null
  language: Language
}

/**
 * One visit that pays the rent, together with the deposit unless that is planned for later. It is opened at once, or when the
 * renter has accepted the terms.
 */
async function openVisit(
  tx: Tx,
  { bookingId, number, locationId, method, language }: Visiting,
  { quote, plan, consent }: Offer,
  isAccepted: boolean,
  actor: Actor,
  at: Date,
) {
  const gateway = await gatewayFor(tx, locationId, method)
  const isLater = plan?.kind === 'NEAR_HAND_OUT'
  const lines = paymentLinesOf(number, isLater ? { ...quote, depositMinor: 0 } : quote, language)
  const visit = {
    bookingId,
    cause: 'BOOKING' as const,
    gateway,
    method,
    currency: quote.currency,
    parts: partsOf(lines, capabilitiesOf({ gateway, methodKind: method })),
    storesCard: consent !== null,
    at,
    actorId: actor.id,
  }
  return isAccepted ? openCheckout(tx, visit) : { ...(await createPayment(tx, visit)), attemptId: null }
}

/** The deposit as it was promised, pointing at its line where it is authorized with the rent. */
async function createDeposit(
  tx: Tx,
  bookingId: string,
  { currency, depositMinor }: Quote,
  plan: DepositPlan,
): Promise<void> {
  const line = await tx.paymentLine.findFirst({
    where: { purpose: 'DEPOSIT', payment: { bookingId } },
    select: { id: true },
  })
  await tx.deposit.create({
    data: {
      bookingId,
      paymentLineId: line?.id ?? null,
      currency,
      limitMinor: depositMinor,
      // How it ends depends on the method; settle knows that once the renter has chosen one.
      ending: 'LAPSES',
      plan,
      secureAt: plan.secureAt,
    },
  })
}
