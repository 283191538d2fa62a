import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import type { RefundReason } from '@/lib/generated/prisma/client'
import { MOST_MINOR } from '@/lib/money'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findReturnables } from './find-returnables'
import { lockPayments } from './lock-payments'
import { planKey, planRefund } from './plan-refund'
import { recordRefund } from './record-refund'
import { REFUND_REASONS } from './refund-reason'
import { refuseBusy } from './refuse-busy'

export type RefundAsk = {
  bookingId: string
  amountMinor: number
  currency: string
  reason: RefundReason
  note: string
  /** Made with the form, so that a double click pays back once. */
  requestId: string
  /** The plan that was shown; when it is another one by now, nothing is paid back. */
  seen?: string
}

export type RefundBookingRefusal =
  | 'amount-wrong'
  | 'currency-wrong'
  | 'note-too-long'
  | 'nothing-to-refund'
  | 'more-than-captured'
  | 'refund-pending'
  | 'capture-under-way'
  | 'plan-changed'

export type RefundAsked = { refundRequestId: string; paymentIds: string[] }

export const REFUND_NOTE_LENGTH = 1000

/**
 * Gives money of a booking back, as much as staff say and for the reason they give, split over its captures by `planRefund`.
 * What cannot go back the way it came is written down as owed. Refused when there is nothing to give back, when it is
 * more than was taken, and while other money of these payments is moving. The same request again answers the first one.
 */
export async function refundBooking(
  ask: RefundAsk,
  actor: Actor,
  at: Date,
): Promise<Outcome<RefundAsked, RefundBookingRefusal>> {
  return transact(async (tx) => {
    const payments = await lockPayments(tx, ask.bookingId)
    const earlier = await findEarlier(tx, ask.requestId)
    if (earlier) return ok(earlier)
    const no = shapeRefusal(ask, payments[0]?.currency ?? ask.currency)
    if (no) return no
    const { of } = REFUND_REASONS[ask.reason]
    const taken = (await findReturnables(ask.bookingId, at, tx)).filter(
      ({ purpose, held }) => !held && of.includes(purpose),
    )
    const leftMinor = taken.reduce((sum, money) => sum + money.leftMinor, 0)
    if (leftMinor === 0) return refused('nothing-to-refund', { reason: ask.reason })
    if (ask.amountMinor > leftMinor)
      return refused('more-than-captured', { leftMinor, currency: ask.currency })
    const parts = planRefund(ask.amountMinor, taken)
    const touched = payments.filter(({ id }) => parts.some(({ paymentId }) => paymentId === id))
    const busy = await refuseBusy(tx, touched)
    if (busy) return busy
    if (ask.seen !== undefined && ask.seen !== planKey(parts)) return refused('plan-changed')
    const { bookingId, requestId, reason, currency } = ask
    const refund = { bookingId, requestId, reason, currency, note: ask.note.trim(), parts }
    return ok(await recordRefund(tx, refund, payments, actor, at))
  })
}

async function findEarlier(tx: Tx, requestId: string): Promise<RefundAsked | null> {
  const earlier = await tx.refundRequest.findUnique({
    where: { requestId },
    include: { parts: { include: { capture: { select: { paymentId: true } } } } },
  })
  if (!earlier) return null
  const paymentIds = [...new Set(earlier.parts.map(({ capture }) => capture.paymentId))]
  return { refundRequestId: earlier.id, paymentIds }
}

const wholeAmount = z.number().int().positive().max(MOST_MINOR)

function shapeRefusal({ amountMinor, currency, note }: RefundAsk, expected: string) {
  if (!wholeAmount.safeParse(amountMinor).success) return refused('amount-wrong')
  if (currency !== expected) return refused('currency-wrong', { currency: expected })
  return note.trim().length > REFUND_NOTE_LENGTH
    ? refused('note-too-long', { most: REFUND_NOTE_LENGTH })
    : null
}
