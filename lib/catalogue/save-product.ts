import type { Actor } from '@/lib/actor'
import { isTaken, transact } from '@/lib/db'
import { type Outcome, refused } from '@/lib/outcome'
import type { ProductInput } from './product-input'
import { type ProductRefusal, type Written, writeProduct } from './write-product'

/** Makes a product, which is a draft then, or changes what is said about one. Null when there is no such product. */
export const saveProduct = (
  input: ProductInput & { id: string | null },
  actor: Actor,
  at: Date,
): Promise<Outcome<Written, ProductRefusal> | null> =>
  transact((tx) => writeProduct(tx, input, actor, at)).catch((error) => {
    // Somebody took the same address at this moment.
    if (isTaken(error)) return refused('slug-taken', { slug: input.slug })
    throw error
  })
