import type { Actor } from '@/lib/actor'
import { askTogether } from '@/lib/ask-together'
import { isCrowded, isTaken, prisma, type Tx, transact } from '@/lib/db'
import { lookInTurn } from '@/lib/in-turn'
import type { Channel, Short } from '@/lib/inventory/allocate'
import { foreseeShort } from '@/lib/inventory/foresee-short'
import { readLanguage } from '@/lib/language'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { type BookInput, findEarlier, findHeldWish, findSameWish } from './booking-request'
import { channelOf } from './channel'
import { findCardConsent } from './find-card-consent'
import { refuseHoarding } from './hoarding'
import { type Booked, GearShort, hold, type Offer } from './hold'
import { lapseHolds } from './lapse'
import { type AddRefusal, lockFirst } from './lock-first'
import { planFor } from './plan-for'
import { type QuoteRefusal, quote } from './quote'
import { refuseTaken } from './refuse-taken'
import type { UsedUp } from './refuse-used-up'
import { takeCoupon } from './take-coupon'
import { termsOf } from './terms-of'

export type BookRefusal =
  | QuoteRefusal
  | 'price-changed'
  | 'terms-changed'
  | 'dates-taken'
  | 'request-reused'
  | 'busy'
  | 'too-many-holds'
  | AddRefusal
  | UsedUp

/**
 * Books gear for a renter: keeps the dates for fifteen minutes and opens a checkout over rent and deposit in one sum, or
 * over the rent alone where the deposit is planned for later; all or nothing. The same request again answers the first booking. Refused when somebody holds many unpaid bookings already, when the price or terms are no longer what the
 * renter saw, or when gear is taken; then with the nearest alternative. Gear that is added to another booking is refused when that cannot have more. Hand the attempt to `perform` afterwards. Where staff
 * book, there is none yet: the renter gets a letter with the link at which they accept the terms and pay.
 */
export async function book(input: BookInput, actor: Actor, at: Date): Promise<Outcome<Booked, BookRefusal>> {
  const earlier = await findEarlier(input)
  if (earlier) return earlier

  const { coupon, storeCard, method } = input
  const offered = await askTogether(
    `offer ${asked(input, at)} ${channelOf(actor)} ${JSON.stringify([coupon, Boolean(storeCard), method, input.language])}`,
    () => offerFor(input, channelOf(actor), at),
  )
  if (!offered.ok) return offered
  const refusal = refuseChange(input, offered.value, actor)
  return refusal ?? (await holdOrRefuse(input, offered.value, actor, at))
}

/** The same for all who want the same gear in the same second, whoever they are. */
const asked = ({ locationId, period, lines }: BookInput, at: Date): string =>
  JSON.stringify([locationId, period, lines, Math.floor(at.getTime() / 1000)])

async function offerFor(input: BookInput, channel: Channel, at: Date): Promise<Outcome<Offer, QuoteRefusal>> {
  const quoted = await quote(input, at, channel)
  if (!quoted.ok) return quoted
  const { quote: asked, location } = quoted.value
  const plan = await planFor(asked, at, input.method)
  const language = readLanguage(input.language)
  const consent = input.storeCard ? await findCardConsent(asked, location, input.method, language) : null
  return ok({
    quote: asked,
    location,
    plan,
    terms: await termsOf(asked, location, plan, at, language),
    consent,
  })
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

/** So many book one thing at once, and the others look again when it is their turn: most of a crowd never stands at the lock. */
const MOST_OF_ONE = 4

/** So many book at once in all; the other connections are for those who look. */
const MOST_BOOKING = 12

/** Whoever could not be looked after for so long hears that, instead of waiting with everybody else. */
const MOST_WAIT_MS = 5_000

async function holdOrRefuse(
  input: BookInput,
  offer: Offer,
  actor: Actor,
  at: Date,
): Promise<Outcome<Booked, BookRefusal>> {
  const begun = performance.now()
  const question = `short ${asked(input, at)} ${channelOf(actor)}`
  const look = () => foresee(input, actor, at)
  const taken = (short: Short) => refuseTaken({ ...input, location: offer.location }, offer.quote, short, at)
  for (let turn = 1; ; turn++) {
    const deed = async () =>
      performance.now() - begun > MOST_WAIT_MS * turn
        ? refused('busy')
        : await transact((tx) => holdOnce(tx, input, offer, actor, at))
    try {
      const answer = await lookInTurn(queuesOf(input), question, look, deed)
      if ('done' in answer) return answer.done
      // What stands in the way may be their own.
      const own = (await findEarlier(input)) ?? (await findHeldWish(prisma, input, at))
      return own ?? (await taken(answer.no))
    } catch (error) {
      if (error instanceof GearShort) return await taken(error.short)
      // Too many people wanted something in the same second: nothing happened, and trying again is the right answer.
      if (isCrowded(error)) {
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

function queuesOf({ locationId, lines }: BookInput): { name: string; most: number }[] {
  const names = lines.map(({ variantId }) => `book ${variantId} ${locationId}`)
  const own = [...new Set(names)].sort().map((name) => ({ name, most: MOST_OF_ONE }))
  return [...own, { name: 'book', most: MOST_BOOKING }]
}

/** A no of this costs little, and the no of the lock a whole booking that is rolled back. */
async function foresee(input: BookInput, actor: Actor, at: Date): Promise<Short | null> {
  const { locationId, period, lines } = input
  const variantIds = lines.map((line) => line.variantId)
  await lapseHolds({ at, inTheWayOf: { locationId, variantIds, period } })
  const wants = lines.map((line, index) => ({ ...line, lineId: `${index}`, locationId, period }))
  return await foreseeShort(wants, channelOf(actor), at)
}

async function holdOnce(
  tx: Tx,
  input: BookInput,
  offer: Offer,
  actor: Actor,
  at: Date,
): Promise<Outcome<Booked, 'too-many-holds' | AddRefusal | UsedUp>> {
  const same = await findSameWish(tx, input, at)
  if (same) return ok(same)
  const first = await lockFirst(tx, input, at)
  if (!first.ok) return first
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
  return ok(await hold(tx, { ...input, first: first.value }, offer, actor, at))
}
