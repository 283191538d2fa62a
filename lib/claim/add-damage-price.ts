import { z } from 'zod'
import type { Actor } from '@/lib/actor'
import { holdCurrency } from '@/lib/company/hold-currency'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { MOST_MINOR } from '@/lib/money'
import { type Outcome, ok, refused } from '@/lib/outcome'

export const PRICE_NAME_LENGTH = 120

export type NewDamagePrice = {
  /** Null: for every product. */
  productId: string | null
  name: string
  amountMinor: number
}

const wholeAmount = z.number().int().positive().max(MOST_MINOR)

/** A kind of damage gets a price in the shop's currency, from now on: it holds for whoever books from now on. */
export async function addDamagePrice(
  { productId, name, amountMinor }: NewDamagePrice,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ id: string }, 'amount-wrong' | 'price-name-wrong' | 'unknown-product'>> {
  const said = name.trim()
  if (said === '' || said.length > PRICE_NAME_LENGTH)
    return refused('price-name-wrong', { most: PRICE_NAME_LENGTH })
  if (!wholeAmount.safeParse(amountMinor).success) return refused('amount-wrong')
  return transact(async (tx) => {
    const currency = await holdCurrency(tx)
    const product = productId ? await tx.product.findUnique({ where: { id: productId } }) : null
    if (productId && !product) return refused('unknown-product')
    const { id } = await tx.damagePrice.create({
      data: { productId, name: said, amountMinor, currency, fromAt: at, addedBy: actor.name },
    })
    const facts = { name: said, amountMinor, currency, product: product?.name ?? null }
    await record(tx, { at, actor, what: 'damage-price.added', facts })
    return ok({ id })
  })
}
