import type { Actor } from '@/lib/actor'
import { isTaken, type Tx, transact } from '@/lib/db'
import { type Outcome, refused } from '@/lib/outcome'
import type { ProductInput } from './product-input'
import { type ProductRefusal, type Written, writeProduct } from './write-product'

/**
 * Makes a product, which is a draft then, or changes what is said about one. Deposit and VAT of what is rented are set with its
 * prices, where the bookings are looked at that they would change; here they stay. Null when there is no such product.
 */
export const saveProduct = (
  input: ProductInput & { id: string | null },
  actor: Actor,
  at: Date,
): Promise<Outcome<Written, ProductRefusal> | null> =>
  transact(async (tx) => writeProduct(tx, { ...input, ...(await figuresOf(tx, input.id)) }, actor, at)).catch(
    (error) => {
      // Somebody took the same address at this moment.
      if (isTaken(error)) return refused('slug-taken', { slug: input.slug })
      throw error
    },
  )

async function figuresOf(tx: Tx, id: string | null) {
  const was = id === null ? null : await tx.product.findUnique({ where: { id } })
  return was?.kind === 'RENTED' ? { depositMinor: was.depositMinor, vatRateBp: was.vatRateBp } : {}
}
