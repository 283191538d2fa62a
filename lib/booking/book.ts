import type { Actor } from '@/lib/actor'
import { isTaken, sqlState, type Tx, transact } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Short } from '@/lib/inventory/allocate'
import type { Location } from '@/lib/inventory/find-locations'
import { keepRefused } from '@/lib/inventory/keep-refused'
import type { NoRoom } from '@/lib/inventory/place'
import { type Facts, type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import type { CardConsent } from '@/lib/payment/card-consent'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { formatPeriod } from '@/lib/period'
import { type BookInput, findEarlier, findSameWish } from './booking-request'
import { channelOf } from './channel'
import { findAlternative } from './find-alternative'
import { findCardConsent } from './find-card-consent'
import { refuseHoarding } from './hoarding'
import { type Booked, GearShort, hold } from './hold'
import { lapseHolds } from './lapse'
import { planFor } from './plan-for'
import { type Quote, type QuoteRefusal, quote } from './quote'
import type { UsedUp } from './refuse-used-up'
import { takeCoupon } from './take-coupon'
import type { Terms } from './terms'
import { termsOf } from './terms-of'

export type BookRefusal =
  | QuoteRefusal
  | 'price-changed'
  | 'terms-changed'
  | 'dates-taken'
  | 'request-reused'
  | 'busy'
  | 'too-many-holds'
  | UsedUp

type Offer = {
  quote: Quote
  location: Location
  plan: DepositPlan | null
  terms: Terms
  consent: CardConsent | null
}

/**
 * Books gear for a renter: keeps the dates for fifteen minutes and opens a checkout over rent and deposit in one sum, or
 * over the rent alone where the deposit is planned for later; all or nothing. The same request again answers the first booking. Refused when somebody holds many unpaid bookings already, when the price or terms are no longer what the
 * renter saw, or when gear is taken; then with the nearest alternative. Hand the attempt to `perform` afterwards. Where staff
 * book, there is none yet: the renter gets a letter with the link at which they accept the terms and pay.
 */
export async function book(input: BookInput, actor: Actor, at: Date): Promise<Outcome<Booked, BookRefusal>> {
  const earlier = await findEarlier(input)
  if (earlier) return earlier

  const quoted = await quote(input, at, channelOf(actor))
  if (!quoted.ok) return quoted
  const { quote: asked, location } = quoted.value
  const plan = await planFor(asked, at)
  const consent = input.storeCard ? await findCardConsent(asked, location) : null
  const offer = { quote: asked, location, plan, terms: await termsOf(asked, location, plan), consent }
  const refusal = refuseChange(input, offer, actor)
  if (refusal) return refusal

  const variantIds = input.lines.map((line) => line.variantId)
  await lapseHolds({ at, inTheWayOf: { locationId: input.locationId, variantIds, period: input.period } })
  return await holdOrRefuse(input, offer, actor, at)
}

function refuseChange(
  input: BookInput,
  { quote, terms, consent }: Offer,
  actor: Actor,
): Refused<'price-changed' | 'terms-changed'> | null {
  const { currency, rentMinor, depositMinor, vatMinor, coupon } = quote
  const { expectedRentMinor, expectedDepositMinor } = input
  if (rentMinor !== expectedRentMinor || depositMinor !== expectedDepositMinor) {
    return refused('price-changed', {
      currency,
      rentMinor,
      depositMinor,
      vatMinor,
      couponMinor: coupon?.offMinor ?? null,
      expectedRentMinor,
      expectedDepositMinor,
    })
  }
  const areRead = isAcceptedLater(input, actor) || terms.hash === input.termsHash
  const isAsRead = areRead && consent?.hash === input.storeCard
  return isAsRead ? null : refused('terms-changed', { version: terms.version })
}

/** Nobody accepts terms for somebody else. */
const isAcceptedLater = ({ termsHash }: BookInput, actor: Actor): boolean =>
  termsHash === null && actor.kind === 'STAFF'

/** A queue for one bike is over in a moment; whoever has waited three times the limit is told so. */
const MOST_TURNS = 3

async function holdOrRefuse(
  input: BookInput,
  offer: Offer,
  actor: Actor,
  at: Date,
): Promise<Outcome<Booked, BookRefusal>> {
  for (let turn = 1; ; turn++) {
    try {
      return await transact((tx) => holdOnce(tx, input, offer, actor, at))
    } catch (error) {
      if (error instanceof GearShort) return await refuseTaken(input, offer, error.short, at)
      if (isBusy(error)) {
        if (turn < MOST_TURNS) continue
        return refused('busy')
      }
      if (!isTaken(error)) throw error
      // Either the same request won in another tab, or two bookings drew the same number.
      const earlier = await findEarlier(input)
      if (earlier) return earlier
      if (turn === MOST_TURNS) throw error
    }
  }
}

async function holdOnce(
  tx: Tx,
  input: BookInput,
  offer: Offer,
  actor: Actor,
  at: Date,
): Promise<Outcome<Booked, 'too-many-holds' | UsedUp>> {
  const same = await findSameWish(tx, input, at)
  if (same) return ok(same)
  if (actor.kind === 'RENTER') {
    const { contact, address } = input
    const refusal = await refuseHoarding(tx, { email: contact.email.trim().toLowerCase(), address }, at)
    if (refusal) return refusal
  }
  const { coupon } = offer.quote
  if (coupon) {
    const use = { couponId: coupon.id, email: input.contact.email, requestId: input.requestId, at }
    const refusal = await takeCoupon(tx, use)
    if (refusal) return refusal
  }
  return ok(await hold(tx, input, offer, actor, at))
}

/** Somebody was faster. The facts name what ran out and when, and, where there is one, what is free instead. */
async function refuseTaken(
  input: BookInput,
  { quote, location }: Offer,
  { want, noRoom }: Short,
  at: Date,
): Promise<Refused<'dates-taken'>> {
  const { period, lines } = input
  const shortVariantId = want.variantId
  const description = quote.lines.find((line) => line.variantId === shortVariantId)?.description ?? null
  const alternative = await findAlternative({ location, period, lines, shortVariantId }, at)
  await keepRefused(
    {
      ...{ locationId: location.id, variantId: shortVariantId, period, quantity: want.quantity },
      why: noRoom.why,
      alternative: alternative && {
        kind: alternative.kind,
        from: alternative.period.from,
        variantId: alternative.variantId,
        locationId: alternative.location.id,
      },
    },
    at,
  )
  return refused('dates-taken', {
    variantId: shortVariantId,
    description,
    ...reasonOf(noRoom, location),
    alternative: alternative?.kind ?? null,
    alternativeFrom: alternative?.period.from.toISOString() ?? null,
    alternativeUntil: alternative?.period.until.toISOString() ?? null,
    alternativePeriod: alternative?.periodText ?? null,
    alternativeVariantId: alternative?.variantId ?? null,
    alternativeDescription: alternative?.description ?? null,
    alternativeLocationId: alternative?.location.id ?? null,
    alternativeLocation: alternative?.location.name ?? null,
  })
}

/** The first stretch of time at which there is too little, in the shop's own time; apart from that, which rule says no. */
function reasonOf(noRoom: NoRoom, { timeZone }: Location): Facts {
  const { why } = noRoom
  if (why === 'sold-out') return { ...noRoom }
  if (why !== 'full') return { why }
  const { from, until, wanted, units } = noRoom
  return { why, fullPeriod: formatPeriod({ from, until }, timeZone), wanted, units }
}

/** Too many people wanted the same thing in the same second: nothing happened, and trying again is the right answer. */
const isBusy = (error: unknown): boolean =>
  ['40P01', '40001', '55P03', '57014'].includes(sqlState(error) ?? '') ||
  (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028')
