import type { Actor } from '@/lib/actor'
import { refused } from '@/lib/outcome'
import { allOrNothing, type ImportAnswer } from './all-or-nothing'
import type { ProductInput } from './product-input'
import { writeProduct } from './write-product'
import { writeVariant } from './write-variant'

/** A line of a table: a product, repeated on each line, and one of its sizes; without an id, the size of that name or a new one. */
export type ProductRow = {
  line: number
  product: ProductInput
  size: { id: string | null; name: string; hint: string; position: number } | null
}

/** Makes and changes products and their sizes by a table, products by their address. New ones are drafts. */
export async function importProducts(
  rows: ProductRow[],
  seen: string,
  actor: Actor,
  at: Date,
): Promise<ImportAnswer> {
  return allOrNothing(rows, seen, async (tx, plan, wrong) => {
    const done = new Map<string, string>()
    const note = (how: 'made' | 'changed' | 'left', name: string) =>
      how === 'left' ? plan.left++ : plan[how].push(name)
    for (const { line, product, size } of rows) {
      if (!done.has(product.slug)) {
        const was = await tx.product.findUnique({ where: { slug: product.slug }, select: { id: true } })
        const written = await writeProduct(tx, { ...product, id: was?.id ?? null }, actor, at)
        if (!written?.ok) {
          if (written) wrong({ line, column: 'Address', refusal: written })
          continue
        }
        done.set(product.slug, written.value.id)
        note(written.value.how, product.name)
      }
      if (!size) continue
      const productId = done.get(product.slug)!
      const same = await tx.variant.findFirst({ where: { productId, name: size.name }, select: { id: true } })
      const asked = { ...size, id: size.id ?? same?.id ?? null, productId }
      const written = await writeVariant(tx, asked, actor, at)
      if (!written)
        wrong({ line, column: 'Size ID', refusal: refused('row-other-product', { size: asked.id }) })
      else if (!written.ok) wrong({ line, column: 'Size', refusal: written })
      else note(written.value.how, `${product.name}, ${size.name}`)
    }
  })
}
