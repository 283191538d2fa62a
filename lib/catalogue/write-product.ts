import type { Actor } from '@/lib/actor'
import { holdCurrency } from '@/lib/company/hold-currency'
import type { Tx } from '@/lib/db'
import type { Product } from '@/lib/generated/prisma/client'
import { record } from '@/lib/logbook/record'
import { type Facts, type Outcome, ok, refused } from '@/lib/outcome'
import { freeId } from './free-id'
import { fieldsChanged, inputOf, type ProductInput } from './product-input'

export type ProductRefusal = 'slug-taken' | 'slug-fixed' | 'kind-fixed' | 'currency-other'

export type Written = { id: string; slug: string; how: 'made' | 'changed' | 'left' }

/**
 * Makes a product as a draft, or changes what is said about one, in the caller's transaction. Its address stays as it is once
 * it has been public, and what is rented never becomes something sold. It is in the shop's currency, and what is in an earlier
 * one stays as it was. Null when there is no such product.
 */
export async function writeProduct(
  tx: Tx,
  { id, ...input }: ProductInput & { id: string | null },
  actor: Actor,
  at: Date,
): Promise<Outcome<Written, ProductRefusal> | null> {
  const currency = await holdCurrency(tx)
  if (id !== null) await tx.$queryRaw`SELECT 1 FROM product WHERE id = ${id} FOR NO KEY UPDATE`
  const was = id === null ? null : await tx.product.findUnique({ where: { id } })
  if (id !== null && !was) return null
  const other = await tx.product.findUnique({ where: { slug: input.slug }, select: { id: true } })
  if (other && other.id !== id) return refused('slug-taken', { slug: input.slug })
  if (!was) return ok(await make(tx, { ...input, currency }, actor, at))
  if (was.slug !== input.slug && was.state !== 'DRAFT') return refused('slug-fixed', { slug: was.slug })
  if (was.kind !== input.kind) return refused('kind-fixed')
  if (was.currency !== currency) return refused('currency-other', { was: was.currency, is: currency })
  const fields = fieldsChanged(inputOf(was), input)
  if (fields.length === 0) return ok({ id: was.id, slug: was.slug, how: 'left' })
  await tx.product.update({ where: { id: was.id }, data: input })
  // A range of heights says nothing about weights.
  if (fields.includes('sizedBy'))
    await tx.variant.updateMany({ where: { productId: was.id }, data: { fitsFrom: null, fitsUntil: null } })
  const facts = { ...aboutOf({ ...was, ...input }), ...changesOf(fields, inputOf(was), input) }
  await record(tx, { at, actor, what: 'product.changed', facts })
  return ok({ id: was.id, slug: input.slug, how: 'changed' })
}

const aboutOf = ({ id, name }: Pick<Product, 'id' | 'name'>): Facts => ({
  about: `product:${id}`,
  product: name,
})

type NewProduct = ProductInput & { currency: string }

async function make(tx: Tx, input: NewProduct, actor: Actor, at: Date): Promise<Written> {
  const id = await freeId(tx, 'product', input.slug)
  await tx.product.create({ data: { ...input, id, state: 'DRAFT' } })
  await record(tx, { at, actor, what: 'product.made', facts: aboutOf({ id, name: input.name }) })
  return { id, slug: input.slug, how: 'made' }
}

// Longer texts would fill the history; that they changed is enough.
const SHORT = 80

/** Which fields changed, and of short ones from what to what. */
function changesOf(fields: (keyof ProductInput)[], before: ProductInput, after: ProductInput): Facts {
  const facts: Facts = { fields: fields.join() }
  for (const field of fields) {
    const [was, is] = [String(before[field] ?? ''), String(after[field] ?? '')]
    if (was.length <= SHORT && is.length <= SHORT) {
      facts[`${field}Was`] = was
      facts[field] = is
    }
  }
  return facts
}
