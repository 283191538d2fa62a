import { findAccessoryTerms } from '@/lib/inventory/find-accessory-terms'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { type Allowance, allowancesOf, NOTHING } from './allowance'
import type { WantedLine } from './quote'
import type { PricedVariant } from './quote-lines'

/** A line of a cart; `included` of its units come along with something else at no price. */
export type CartLine = { variant: PricedVariant; quantity: number; included: number }

/** The lines of a cart with what comes along at no price; refuses what is not offered, or not by itself. */
export async function fillCart(
  lines: WantedLine[],
  variants: Map<string, PricedVariant>,
): Promise<Outcome<CartLine[], 'unknown-product' | 'only-with'>> {
  const unknown = lines.find(({ variantId }) => !variants.has(variantId))
  if (unknown) return refused('unknown-product', { variantId: unknown.variantId })
  const wanted = lines.map(({ variantId, quantity }) => ({ variant: variants.get(variantId)!, quantity }))
  const allowances = await findAllowances(wanted)
  const alone = refuseAlone(wanted, allowances)
  if (alone) return alone
  const cart = wanted.map((line) => {
    const { id } = line.variant.product
    const left = allowances.get(id) ?? NOTHING
    const included = Math.min(line.quantity, left.included)
    allowances.set(id, { ...left, included: left.included - included })
    return { ...line, included }
  })
  const unpriced = cart.find((line) => line.quantity > line.included && !hasPrice(line.variant.product))
  return unpriced ? refused('unknown-product', { variantId: unpriced.variant.id }) : ok(cart)
}

const hasPrice = ({ kind, pieceMinor, prices }: PricedVariant['product']): boolean =>
  kind === 'SOLD' ? pieceMinor !== null : prices.tiers.length > 0 || prices.seasons.length > 0

type Wanted = Omit<CartLine, 'included'>

/** Accessories are looked up only where there is something that they could belong to. */
async function findAllowances(cart: Wanted[]): Promise<Map<string, Allowance>> {
  const productIds = [...new Set(cart.map(({ variant }) => variant.product.id))]
  if (productIds.length < 2) return new Map()
  const units = cart.map(({ variant, quantity }) => ({ productId: variant.product.id, quantity }))
  return allowancesOf(units, await findAccessoryTerms(productIds))
}

/** What is sold, or comes along with other gear only, is had with that and no more of it than that allows. */
function refuseAlone(cart: Wanted[], allowances: Map<string, Allowance>): Refused<'only-with'> | null {
  for (const { variant } of cart) {
    const { id, name, onlyWith, kind } = variant.product
    if (!onlyWith && kind === 'RENTED') continue
    const { most } = allowances.get(id) ?? NOTHING
    const wanted = cart.filter((line) => line.variant.product.id === id)
    const units = wanted.reduce((sum, { quantity }) => sum + quantity, 0)
    if (units > most) return refused('only-with', { description: name, most })
  }
  return null
}
