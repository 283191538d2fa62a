import { z } from 'zod'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import { readPlace, SORTS, writePlace } from '@/lib/inventory/list-page'
import type { ListPage } from '@/lib/inventory/list-rows'
import { CATEGORIES, UNITS } from '@/lib/inventory/product'
import { amount, money, next, slug } from './parts'

const place = z.string().transform((text, context) => {
  const found = readPlace(text)
  if (!found) context.addIssue('This is not a `next` of ours.')
  return found
})

export const productQuery = z.strictObject({
  kind: z.enum(CATEGORIES).optional(),
  product: slug.optional(),
  sort: z.enum(SORTS).optional(),
  after: place.optional(),
})

const price = z.strictObject({ unit: z.enum(UNITS), price: money })

const product = z
  .strictObject({
    slug,
    kind: z.enum(CATEGORIES),
    name: z.string(),
    summary: z.string(),
    description: z.string(),
    deposit: money.meta({
      description: 'The deposit for one unit; the least, where it is a share of the rent.',
    }),
    prices: z.array(price),
    seasons: z.array(
      z.strictObject({
        name: z.string(),
        firstDay: z.iso.date(),
        lastDay: z.iso.date(),
        prices: z.array(price),
      }),
    ),
    variants: z.array(z.strictObject({ id: slug, name: z.string(), hint: z.string() })),
  })
  .meta({ id: 'Product', description: 'Prices are for one unit, VAT included.' })

export const productPage = z.strictObject({ products: z.array(product), next })

export const productPageBody = (page: ListPage<CatalogueProduct>): z.infer<typeof productPage> => ({
  products: page.products.map(productBody),
  next: page.next && writePlace(page.next),
})

function productBody(found: CatalogueProduct): z.infer<typeof product> {
  const { currency, prices, category } = found
  const priced = (tiers: typeof prices.tiers) =>
    tiers.map(({ unit, priceMinor }) => ({ unit, price: amount(priceMinor, currency) }))
  return {
    slug: found.slug,
    kind: category as z.infer<typeof product>['kind'],
    name: found.name,
    summary: found.summary,
    description: found.description,
    deposit: amount(found.depositMinor, currency),
    prices: priced(prices.tiers),
    seasons: prices.seasons.map(({ name, firstDay, lastDay, tiers }) => ({
      name,
      firstDay,
      lastDay,
      prices: priced(tiers),
    })),
    variants: found.variants.map(({ id, name, hint }) => ({ id, name, hint })),
  }
}
