import { privatePath } from '@/app/_paths/path-here'
import type { Actor } from '@/lib/actor'
import { findCheckoutUrl } from '@/lib/payment/find-checkout-url'
import { pay } from '@/lib/payment/pay'
import { perform } from '@/lib/settlement/perform'

/** The gateway's page, where something is to be paid for the new dates; else the booking, which asks for it too. */
export async function whereNext(
  toPayId: string | null,
  actor: Actor,
  { number, key }: { number: string; key: string },
  at: Date,
): Promise<string> {
  const path = await privatePath(number, key)
  if (!toPayId) return `${path}#changes`
  const way = await pay(toPayId, actor, at)
  if (!way.ok) return path
  if (way.value.attemptId) await perform(way.value.attemptId)
  return (await findCheckoutUrl(way.value.paymentId)) ?? path
}
