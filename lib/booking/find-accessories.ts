import { prisma } from '@/lib/db'
import type { Channel } from '@/lib/inventory/allocate'
import { byVariant, findFree } from '@/lib/inventory/availability'
import type { Location } from '@/lib/inventory/find-locations'
import { findOfferedAccessories, type OfferedAccessory } from '@/lib/inventory/find-offered-accessories'
import type { CatalogueVariant } from '@/lib/inventory/find-products'
import type { Period } from '@/lib/period'
import { allowancesOf, type CartUnits } from './allowance'
import { ruleFor } from './channel'
import { pricing } from './price-over'
import { ruleBreach } from './rule-breach'

/** What a renter may have along with a cart, over its period. Amounts are minor units, for one, VAT included. */
export type AccessoryOffer = {
  id: string
  name: string
  summary: string
  illustration: string
  currency: string
  isSold: boolean
  /** How many of it the cart allows, all sizes together, and how many of those at no price. */
  most: number
  included: number
  /** For one that is not included; null where all that can be had is included. */
  eachMinor: number | null
  depositMinor: number
  variants: (CatalogueVariant & { free: number })[]
}

/** The accessories of what is in a cart, with what they cost and how many are free. What its own rule forbids is left out. */
export async function findAccessories(
  cart: CartUnits[],
  { location, period, channel = 'web' }: { location: Location; period: Period; channel?: Channel },
  at: Date,
): Promise<AccessoryOffer[]> {
  const offered = await findOfferedAccessories([...new Set(cart.map(({ productId }) => productId))])
  if (offered.length === 0) return []
  const allowances = allowancesOf(
    cart,
    offered.map(({ accessory, ...terms }) => ({ ...terms, accessoryId: accessory.id })),
  )
  const variantIds = offered.flatMap(({ accessory }) => accessory.variants.map(({ id }) => id))
  const free = byVariant(
    await findFree(prisma, { periods: [period], at, variantIds, locationIds: [location.id], channel }),
  )
  const priceFor = pricing(period, location.timeZone)
  const isAllowed = ({ accessory }: OfferedAccessory) =>
    ruleBreach(period, location.timeZone, ruleFor(channel, accessory.rule), at) === null
  const once = new Map(offered.filter(isAllowed).map(({ accessory }) => [accessory.id, accessory]))
  return [...once.values()].map((accessory) => {
    const priced = priceFor(accessory)
    return {
      id: accessory.id,
      name: accessory.name,
      summary: accessory.summary,
      illustration: accessory.illustration,
      currency: accessory.currency,
      isSold: accessory.kind === 'SOLD',
      ...allowances.get(accessory.id)!,
      eachMinor: accessory.kind === 'SOLD' ? accessory.pieceMinor : (priced?.rentMinor ?? null),
      depositMinor: priced?.depositMinor ?? accessory.depositMinor,
      variants: accessory.variants.map((variant) => ({ ...variant, free: free.get(variant.id) ?? 0 })),
    }
  })
}
