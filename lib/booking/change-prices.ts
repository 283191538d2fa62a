import type { Actor } from '@/lib/actor'
import { type Tx, transact } from '@/lib/db'
import { PRODUCT_PRICE_COLUMNS, type ProductPrices, productPricesOf } from '@/lib/inventory/price-list'
import { writePrices } from '@/lib/inventory/write-prices'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, type Refused, refused } from '@/lib/outcome'
import { dayOf } from '@/lib/period'
import { markOf } from './change-opening'
import { findRepriced, type PriceChange } from './find-repriced'
import { factsOfChange } from './price-facts'
import { type PricesRefusal, refusePrices } from './refuse-prices'

export type ChangePricesRefusal = PricesRefusal | 'bookings-priced-otherwise'

/** New prices of some products, by product id. */
export type NewPrices = Map<string, ProductPrices>

/**
 * Publishes prices, of all these products or of none. Bookings keep what was agreed: where some would be priced otherwise
 * from now on, it is refused once with how many, until `seen` says that just these have been looked at (`markOf`). Refused
 * when a day has no price; the facts name the product. Null when a product is gone.
 */
export async function changePrices(
  wanted: NewPrices,
  seen: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ changed: number }, ChangePricesRefusal> | null> {
  return transact(async (tx) => {
    const products = await lockProducts(tx, [...wanted.keys()])
    if (products.length < wanted.size) return null
    const today = await findToday(tx, at)
    const changes = new Map<string, PriceChange>()
    for (const { id, name, ...row } of products) {
      const [before, after] = [productPricesOf(row), wanted.get(id)!]
      const refusal = refusePrices(after, today)
      if (refusal) return inProduct(refusal, name)
      if (factsOfChange(before, after)) changes.set(id, { before, after })
    }
    const affected = await findRepriced(changes, at, tx)
    if (affected.length > 0 && markOf(affected) !== seen)
      return refused('bookings-priced-otherwise', { count: affected.length })
    for (const { id, name: product, currency } of products) {
      const change = changes.get(id)
      if (!change) continue
      await writePrices(tx, id, change.after)
      const facts = { about: `prices:${id}`, product, currency }
      const parts = factsOfChange(change.before, change.after)
      await record(tx, { at, actor, what: 'prices.changed', facts: { ...facts, ...parts } })
    }
    return ok({ changed: changes.size })
  })
}

const inProduct = ({ code, facts }: Refused<PricesRefusal>, product: string): Refused<PricesRefusal> => ({
  ok: false,
  code,
  facts: { ...facts, product },
})

/** Two changes of one product come one after the other; bookings of it go on meanwhile. */
async function lockProducts(tx: Tx, ids: string[]) {
  await tx.$queryRaw`SELECT id FROM product WHERE id = ANY (${ids}::text[]) ORDER BY id FOR NO KEY UPDATE`
  return tx.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, currency: true, ...PRODUCT_PRICE_COLUMNS },
    orderBy: { position: 'asc' },
  })
}

async function findToday(tx: Tx, at: Date): Promise<string> {
  const shop = await tx.location.findFirst({ orderBy: { position: 'asc' }, select: { timeZone: true } })
  return dayOf(at, shop?.timeZone ?? 'UTC')
}
