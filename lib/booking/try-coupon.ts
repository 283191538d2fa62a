import { prisma } from '@/lib/db'
import type { Outcome } from '@/lib/outcome'
import { type Quoted, type QuoteInput, type QuoteRefusal, quote } from './quote'
import { refuseUsedUp, type UsedUp } from './refuse-used-up'

type Trial = QuoteInput & { email: string | null; requestId: string }

/** What a cart would cost with a coupon, before anything is booked; also says when the coupon is used up. Takes no use of it. */
export async function tryCoupon(
  { email, requestId, ...input }: Trial,
  at: Date,
): Promise<Outcome<Quoted, QuoteRefusal | UsedUp>> {
  const quoted = await quote(input, at)
  if (!quoted.ok || !quoted.value.quote.coupon) return quoted
  const { id: couponId } = quoted.value.quote.coupon
  return (await refuseUsedUp(prisma, { couponId, email, requestId, at })) ?? quoted
}
