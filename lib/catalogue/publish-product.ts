import type { Actor } from '@/lib/actor'
import { isKnown } from '@/lib/company/company'
import { findCompany } from '@/lib/company/find-company'
import { holdCurrency } from '@/lib/company/hold-currency'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { findMissing } from './find-missing'

/**
 * From now on people can book it; also out of the archive. Refused with what is missing, while nobody has said whose shop this is,
 * and when its prices are in another currency than the shop's. Null when there is no such product.
 */
export async function publishProduct(
  productId: string,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'not-ready' | 'company-unknown' | 'currency-other'> | null> {
  return transact(async (tx) => {
    const currency = await holdCurrency(tx)
    await tx.$queryRaw`SELECT 1 FROM product WHERE id = ${productId} FOR NO KEY UPDATE`
    const product = await tx.product.findUnique({ where: { id: productId } })
    if (!product) return null
    if (product.state === 'PUBLISHED') return ok(null)
    if (!isKnown(await findCompany(tx))) return refused('company-unknown')
    if (product.currency !== currency)
      return refused('currency-other', { was: product.currency, is: currency })
    const missing = await findMissing(productId, tx)
    if (missing.length > 0) return refused('not-ready', { missing: missing.join() })
    await tx.product.update({ where: { id: productId }, data: { state: 'PUBLISHED' } })
    const facts = { about: `product:${productId}`, product: product.name, was: product.state }
    await record(tx, { at, actor, what: 'product.published', facts })
    return ok(null)
  })
}
