import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { freeId } from './free-id'
import { slugOf } from './product-input'
import type { Written } from './write-product'

export type VariantInput = {
  id: string | null
  productId: string
  name: string
  hint: string
  /** Whom it fits, both ends included, in the unit of the product's measure; both null: not known. */
  fitsFrom: number | null
  fitsUntil: number | null
  position: number
}

export type VariantRefusal = 'size-taken'

/**
 * Adds a size to a product, or renames one, in the caller's transaction. What is booked keeps the name that it was booked by.
 * Null when the product has no such size.
 */
export async function writeVariant(
  tx: Tx,
  { id, productId, ...said }: VariantInput,
  actor: Actor,
  at: Date,
): Promise<Outcome<Omit<Written, 'slug'>, VariantRefusal> | null> {
  await tx.$queryRaw`SELECT 1 FROM product WHERE id = ${productId} FOR NO KEY UPDATE`
  const product = await tx.product.findUnique({ where: { id: productId }, include: { variants: true } })
  const was = product?.variants.find((variant) => variant.id === id)
  if (!product || (id !== null && !was)) return null
  const isSame = (name: string) => name.toLowerCase() === said.name.toLowerCase()
  if (product.variants.some((other) => other.id !== id && isSame(other.name)))
    return refused('size-taken', { name: said.name })
  const facts = { about: `product:${productId}`, size: said.name, ...whom(said), position: said.position }
  if (!was) {
    const wanted = `${product.id}-${slugOf(said.name) || 'size'}`.slice(0, 76)
    const made = await freeId(tx, 'variant', wanted)
    await tx.variant.create({ data: { id: made, productId, ...said } })
    await record(tx, { at, actor, what: 'size.added', facts })
    return ok({ id: made, how: 'made' })
  }
  if (isSameSize(was, said)) return ok({ id: was.id, how: 'left' })
  await tx.variant.update({ where: { id: was.id }, data: said })
  await record(tx, { at, actor, what: 'size.changed', facts: { ...facts, was: was.name } })
  return ok({ id: was.id, how: 'changed' })
}

type Said = Omit<VariantInput, 'id' | 'productId'>

export const isSameSize = (was: Said, is: Said): boolean =>
  was.name === is.name &&
  was.hint === is.hint &&
  was.fitsFrom === is.fitsFrom &&
  was.fitsUntil === is.fitsUntil &&
  was.position === is.position

/** Whom it fits, in words and as "165–178". */
const whom = ({ hint, fitsFrom, fitsUntil }: Said) => ({
  hint,
  fits: fitsFrom === null ? null : `${fitsFrom}–${fitsUntil}`,
})
