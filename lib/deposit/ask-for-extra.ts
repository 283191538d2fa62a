import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import type { BookingState } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { MOST_MINOR } from '@/lib/money'
import { queueNotice } from '@/lib/notice/queue-notice'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { prepareAttempt } from '@/lib/payment/attempt'
import { findUsableCard, type UsableCard } from '@/lib/payment/find-usable-card'
import { gatewayFor } from '@/lib/payment/gateway-for'
import { bookingUrl } from '@/lib/private-link'
import type { AskedReason } from './capture-reason'
import { recordExtra } from './record-extra'
import { tellPaymentLink } from './tell-payment-link'

export type ExtraAsk = {
  bookingId: string
  amountMinor: number
  currency: string
  reason: AskedReason
  note: string
  way: 'LINK' | 'STORED_CARD'
  /** Made with the form, so that a double click asks once. */
  requestId: string
  /** The capture of the deposit that the bank declined, which this asks for too. */
  insteadOf?: string | null
  /** By when it is to be paid, where that matters. */
  payUntil?: Date
}

export type ExtraRefusal =
  | 'amount-wrong'
  | 'currency-wrong'
  | 'note-too-long'
  | 'note-missing'
  | 'wrong-state'
  | 'card-missing'
  | 'more-than-consent'
  | 'capture-under-way'

export type ExtraAsked = { paymentId: string; paymentRequestId: string }

export const EXTRA_NOTE_LENGTH = 1000

/**
 * Asks a renter to pay after the fact for a late return, for damage beyond the deposit, or for something else: by a link,
 * or from the card they agreed to have stored, of which they are told before it is charged. Hand the payment to
 * `performAll` afterwards. Refused when the card is forgotten or its time is over, for more than what was agreed to in
 * all, and while the card is being asked. The same request again answers the first one.
 */
export async function askForExtra(
  ask: ExtraAsk,
  actor: Actor,
  at: Date,
): Promise<Outcome<ExtraAsked, ExtraRefusal>> {
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${ask.bookingId}::uuid FOR NO KEY UPDATE`
    const earlier = await findEarlier(tx, ask.requestId)
    if (earlier) return ok(earlier)
    const booking = await tx.booking.findUniqueOrThrow({
      where: { id: ask.bookingId },
      include: { location: true },
    })
    const no = shapeRefusal(ask, booking)
    if (no) return no
    if (ask.way === 'LINK') return ok(await byLink(tx, booking, ask, actor, at))
    const card = await findUsableCard(booking.id, at, tx)
    const refusal = cardRefusal(ask, card)
    return card && !refusal
      ? ok(await byCard(tx, booking, card, ask, actor, at))
      : (refusal ?? refused('card-missing'))
  })
}

async function findEarlier(tx: Tx, requestId: string): Promise<ExtraAsked | null> {
  const earlier = await tx.paymentRequest.findUnique({
    where: { requestId },
    select: { id: true, checkout: { select: { payments: { orderBy: { createdAt: 'asc' }, take: 1 } } } },
  })
  const [payment] = earlier?.checkout.payments ?? []
  return earlier && payment ? { paymentId: payment.id, paymentRequestId: earlier.id } : null
}

const wholeAmount = z.number().int().positive().max(MOST_MINOR)

// A link can be sent whenever there is a rental; a card only once the renter has had the gear.
const STATES: Record<ExtraAsk['way'], BookingState[]> = {
  LINK: ['CONFIRMED', 'OUT', 'RETURNED', 'COMPLETED', 'NO_SHOW'],
  STORED_CARD: ['OUT', 'RETURNED', 'COMPLETED'],
}

function shapeRefusal(
  { amountMinor, currency, note, reason, way }: ExtraAsk,
  booking: { currency: string; state: BookingState },
) {
  if (!wholeAmount.safeParse(amountMinor).success) return refused('amount-wrong')
  if (currency !== booking.currency) return refused('currency-wrong', { currency: booking.currency })
  if (note.trim().length > EXTRA_NOTE_LENGTH) return refused('note-too-long', { most: EXTRA_NOTE_LENGTH })
  // Damage and delay speak for themselves; anything else the renter has to be told.
  if (reason === 'OTHER' && note.trim() === '') return refused('note-missing')
  if (!STATES[way].includes(booking.state)) return refused('wrong-state', { state: booking.state })
  return null
}

function cardRefusal(
  { amountMinor, currency }: ExtraAsk,
  card: UsableCard | null,
): Refused<'card-missing' | 'capture-under-way' | 'more-than-consent'> | null {
  if (!card) return refused('card-missing')
  if (card.isAsked) return refused('capture-under-way')
  if (amountMinor > card.leftMinor)
    return refused('more-than-consent', { leftMinor: card.leftMinor, currency })
  return null
}

type Booking = {
  id: string
  number: string
  linkTurn: number
  language: string
  locationId: string
  location: { country: string }
}

const wanted = ({ amountMinor, currency, reason, note, requestId }: ExtraAsk) => ({
  ...{ amountMinor, currency, reason, requestId },
  note: note.trim(),
})

async function byLink(tx: Tx, booking: Booking, ask: ExtraAsk, actor: Actor, at: Date): Promise<ExtraAsked> {
  const gateway = await gatewayFor(tx, booking.locationId)
  const depositCaptureId = ask.insteadOf ?? undefined
  const extra = { ...wanted(ask), gateway, linkSentAt: at, depositCaptureId }
  const { paymentId, requestId } = await recordExtra(tx, booking, extra, actor, at)
  const { amountMinor, currency, reason, note } = extra
  if (depositCaptureId)
    await tx.depositCapture.update({ where: { id: depositCaptureId }, data: { askedPaymentId: paymentId } })
  const facts = { amountMinor, currency, reason, note }
  await record(tx, { at, actor, what: 'payment.requested', bookingId: booking.id, facts })
  const declined = depositCaptureId ? 'DEPOSIT' : null
  const { payUntil } = ask
  await tellPaymentLink(tx, booking, { paymentId, amountMinor, reason, note, declined, payUntil }, at)
  return { paymentId, paymentRequestId: requestId }
}

async function byCard(
  tx: Tx,
  booking: Booking,
  { gateway, label }: UsableCard,
  ask: ExtraAsk,
  actor: Actor,
  at: Date,
): Promise<ExtraAsked> {
  const extra = { ...wanted(ask), gateway }
  const { paymentId, requestId } = await recordExtra(tx, booking, extra, actor, at)
  const { amountMinor, currency, reason, note } = extra
  const asked = { paymentId, amountMinor, at, cause: 'extra', actorId: actor.id }
  await prepareAttempt(tx, { ...asked, kind: 'STORED_CARD' })
  const facts = { amountMinor, currency, reason, note, method: label }
  await record(tx, { at, actor, what: 'card.asked', bookingId: booking.id, facts })
  await queueNotice(tx, {
    kind: 'card-charge-announced',
    onceKey: `card-charge:${requestId}`,
    bookingId: booking.id,
    facts: { bookingUrl: bookingUrl(booking), reason, amountMinor, note, cardLabel: label },
    at,
  })
  return { paymentId, paymentRequestId: requestId }
}
