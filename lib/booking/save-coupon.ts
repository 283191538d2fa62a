import type { Actor } from '@/lib/actor'
import { holdCurrency } from '@/lib/company/hold-currency'
import { isTaken, transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Facts, type Outcome, ok, refused } from '@/lib/outcome'
import type { Coupon } from './coupon'
import { COUPON, couponOf } from './find-coupon'

export type CouponDraft = Omit<Coupon, 'id'> & { note: string }

/**
 * Adds a coupon, or changes one; bookings that used it keep their price. It is stopped rather than deleted, so that it stays
 * known what a booking used, and stopping it is all that can be done to one in an earlier currency of the shop. Null when it is gone.
 */
export async function saveCoupon(
  id: string | null,
  draft: CouponDraft,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ id: string }, 'coupon-taken' | 'currency-other'> | null> {
  try {
    return await transact(async (tx) => {
      const old = id ? await tx.coupon.findUnique({ where: { id }, select: COUPON }) : null
      if (id && !old) return null
      const currency = await holdCurrency(tx)
      if (!draft.isStopped && draft.currency !== currency)
        return refused('currency-other', { was: draft.currency, is: currency })
      const { productIds, isStopped, ...rest } = draft
      const row = { ...rest, ...daysOf(draft), stoppedAt: isStopped ? (old?.stoppedAt ?? at) : null }
      const saved = id
        ? await tx.coupon.update({ where: { id }, data: row, select: { id: true } })
        : await tx.coupon.create({ data: { ...row, createdAt: at }, select: { id: true } })
      const couponId = saved.id
      await tx.couponProduct.deleteMany({ where: { couponId } })
      await tx.couponProduct.createMany({ data: productIds.map((productId) => ({ couponId, productId })) })
      const was = old ? factsOf(couponOf(old)) : null
      const is = factsOf(draft)
      if (JSON.stringify(was) === JSON.stringify(is)) return ok({ id: couponId })
      const facts = { about: `coupon:${couponId}`, ...is }
      await record(tx, { at, actor, what: was ? 'coupon.changed' : 'coupon.added', facts })
      return ok({ id: couponId })
    })
  } catch (error) {
    if (isTaken(error)) return refused('coupon-taken', { code: draft.code })
    throw error
  }
}

const daysOf = ({ rentedFrom, rentedUntil, bookedFrom, bookedUntil }: CouponDraft) => ({
  rentedFrom: dateOf(rentedFrom),
  rentedUntil: dateOf(rentedUntil),
  bookedFrom: dateOf(bookedFrom),
  bookedUntil: dateOf(bookedUntil),
})

const dateOf = (day: string | null): Date | null => (day ? new Date(`${day}T00:00:00Z`) : null)

const factsOf = ({ productIds, isStopped, ...draft }: CouponDraft): Facts => ({
  code: draft.code,
  note: draft.note,
  percent: draft.percent,
  amountMinor: draft.amountMinor,
  currency: draft.currency,
  rentedFrom: draft.rentedFrom,
  rentedUntil: draft.rentedUntil,
  bookedFrom: draft.bookedFrom,
  bookedUntil: draft.bookedUntil,
  mostUses: draft.mostUses,
  mostUsesEach: draft.mostUsesEach,
  leastMinor: draft.leastMinor,
  products: productIds.join(', ') || null,
  stopped: isStopped ? 'yes' : null,
})
