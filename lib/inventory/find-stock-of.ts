import { prisma } from '@/lib/db'
import { type AssetDoing, findDoings } from './find-doings'

export type StockVariant = { id: string; name: string; hint: string; isKit: boolean }

/** A variant at a location, with its assets. */
export type StockOfPlace = { variant: StockVariant; units: number; keptFromWeb: number; assets: AssetDoing[] }

export type StockOfLocation = { id: string; name: string; timeZone: string; places: StockOfPlace[] }

export type StockOf = {
  id: string
  slug: string
  name: string
  turnaroundBeforeMinutes: number
  turnaroundAfterMinutes: number
  variants: StockVariant[]
  /** All locations, also those that have none of it. */
  locations: StockOfLocation[]
}

/** What there is of a product, by location and size, and what each unit is doing; null when there is no such product. */
export async function findStockOf(slug: string, at: Date): Promise<StockOf | null> {
  const found = await prisma.product.findUnique({
    where: { slug },
    select: {
      ...{ id: true, slug: true, name: true, turnaroundBeforeMinutes: true, turnaroundAfterMinutes: true },
      variants: {
        select: { id: true, name: true, hint: true, stock: true, _count: { select: { components: true } } },
        orderBy: { position: 'asc' },
      },
    },
  })
  if (!found) return null
  const [locations, assets] = await Promise.all([
    prisma.location.findMany({
      select: { id: true, name: true, timeZone: true },
      orderBy: { position: 'asc' },
    }),
    findDoings({ productId: found.id }, at),
  ])
  const variants = found.variants.map(({ stock, _count, ...variant }) => ({
    stock,
    variant: { ...variant, isKit: _count.components > 0 },
  }))
  const placesAt = (locationId: string) =>
    variants.flatMap(({ stock, variant }) => {
      const row = stock.find((one) => one.locationId === locationId)
      const there = assets.filter((one) => one.variantId === variant.id && one.locationId === locationId)
      if (!row) return []
      return [{ variant, units: row.units, keptFromWeb: row.keptFromWeb, assets: there }]
    })
  return {
    ...found,
    variants: variants.map(({ variant }) => variant),
    locations: locations.map((location) => ({ ...location, places: placesAt(location.id) })),
  }
}
