import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { findCatalogueProduct } from '@/lib/catalogue/find-catalogue-product'
import { now } from '@/lib/clock'
import { typedIn } from './catalogue-state'

/** Who sent a form about a product, when, what was typed, and which product it is. */
export async function asksForProduct(form: FormData) {
  const { actor } = await requireStaff('gear')
  const typed = typedIn(form)
  const [product, at] = [await findCatalogueProduct(typed.slug ?? ''), await now()]
  if (!product) notFound()
  const variantIds = product.variants.map(({ id }) => id)
  if (typed.variant && !variantIds.includes(typed.variant)) notFound()
  return { actor, at, typed, product: { id: product.id, variantIds } }
}
