import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { refused } from '@/lib/outcome'
import { allOrNothing, type ImportAnswer, UNHURRIED_MS } from './all-or-nothing'
import { fieldsChanged, inputOf, type ProductInput } from './product-input'
import { writeProduct } from './write-product'
import { isSameSize, type VariantInput, writeVariant } from './write-variant'

/** A line of a table: a product, repeated on each line, and one of its sizes; without an id, the size of that name or a new one. */
export type ProductRow = {
  line: number
  product: ProductInput
  size: Omit<VariantInput, 'productId'> | null
}

/**
 * Makes and changes products and their sizes by a table, products by their address. New ones are drafts. Deposit and VAT of what
 * is rented already are set with its prices, where the bookings are looked at that they would change: a table keeps them.
 */
export async function importProducts(
  rows: ProductRow[],
  seen: string,
  actor: Actor,
  at: Date,
): Promise<ImportAnswer> {
  return allOrNothing({ rows, seen, timeout: UNHURRIED_MS }, async (tx, plan, wrong) => {
    // Most lines of a table are as they were, and cost nothing.
    const there = await findThere(tx, rows)
    const ids = new Map<string, string>()
    const note = (how: 'made' | 'changed' | 'left', name: string) =>
      how === 'left' ? plan.left++ : plan[how].push(name)
    for (const { line, product, size } of rows) {
      const was = there.get(product.slug)
      if (!ids.has(product.slug)) {
        for (const column of was ? figuresChanged(inputOf(was), product) : [])
          wrong({ line, column, refusal: refused('row-set-with-prices') })
        const written =
          was && fieldsChanged(inputOf(was), product).length === 0
            ? { ok: true as const, value: { id: was.id, how: 'left' as const } }
            : await writeProduct(tx, { ...product, id: was?.id ?? null }, actor, at)
        if (!written?.ok) {
          if (written) wrong({ line, column: 'Address', refusal: written })
          continue
        }
        ids.set(product.slug, written.value.id)
        note(written.value.how, product.name)
      }
      if (!size) continue
      const same = was?.variants.find(({ id, name }) => (size.id ? id === size.id : name === size.name))
      if (same && isSameSize(same, size) && was?.sizedBy === product.sizedBy) {
        note('left', size.name)
        continue
      }
      const asked = { ...size, id: size.id ?? same?.id ?? null, productId: ids.get(product.slug)! }
      const written = await writeVariant(tx, asked, actor, at)
      if (!written)
        wrong({ line, column: 'Size ID', refusal: refused('row-other-product', { size: asked.id }) })
      else if (!written.ok) wrong({ line, column: 'Size', refusal: written })
      else note(written.value.how, `${product.name}, ${size.name}`)
    }
  })
}

/** The columns of a rented product in which a table says another deposit or VAT. */
function figuresChanged(was: ProductInput, is: ProductInput): string[] {
  if (was.kind !== 'RENTED') return []
  return [
    ...(was.depositMinor === is.depositMinor ? [] : ['Deposit']),
    ...(was.vatRateBp === is.vatRateBp ? [] : ['VAT']),
  ]
}

async function findThere(tx: Tx, rows: ProductRow[]) {
  const slugs = [...new Set(rows.map(({ product }) => product.slug))]
  const products = await tx.product.findMany({ where: { slug: { in: slugs } }, include: { variants: true } })
  return new Map(products.map((product) => [product.slug, product]))
}
