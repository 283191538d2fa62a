import type { DepositRule } from '@/lib/inventory/price-list'

/**
 * The deposit for one unit. A share is of the rent before any coupon, because the gear is worth the same, and is rounded
 * half up to whole kroner or euros: nobody wants 187.43 blocked.
 */
export function depositOf(rule: DepositRule, rentMinor: number): number {
  const { depositMinor: least, depositPercent, depositMostMinor: most } = rule
  if (depositPercent === null) return least
  const share = Math.round((rentMinor * depositPercent) / 10_000) * 100
  return Math.min(Math.max(share, least), most ?? Number.POSITIVE_INFINITY)
}
