import type { AccessoryTerms } from '@/lib/inventory/find-accessory-terms'

/** How many units of a product go along with the others of a cart, and how many of those at no price. */
export type Allowance = { most: number; included: number }

export type CartUnits = { productId: string; quantity: number }

export const NOTHING: Allowance = { most: 0, included: 0 }

/** What of each accessory a cart allows: so many for each unit of what it is an accessory of. */
export function allowancesOf(cart: CartUnits[], terms: AccessoryTerms[]): Map<string, Allowance> {
  const units = new Map<string, number>()
  for (const { productId, quantity } of cart) units.set(productId, (units.get(productId) ?? 0) + quantity)
  const allowances = new Map<string, Allowance>()
  for (const { productId, accessoryId, included, most } of terms) {
    const before = allowances.get(accessoryId) ?? NOTHING
    const more = most * (units.get(productId) ?? 0)
    const free = included ? more : 0
    allowances.set(accessoryId, { most: before.most + more, included: before.included + free })
  }
  return allowances
}
