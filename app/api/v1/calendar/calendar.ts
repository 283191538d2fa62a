import { z } from 'zod'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import type { CalendarDay } from '@/lib/inventory/find-calendar'
import type { Location } from '@/lib/inventory/find-locations'

const slug = z.string().regex(/^[\w-]{1,80}$/)

/** What may be asked: a shop and a product, by their short names. */
export const calendarQuery = z.object({ location: slug, product: slug })

/** The answer: the product with its prices, and how free it is on each of the next sixty days, local to the shop. */
export const calendarBody = (location: Location, product: CatalogueProduct, days: CalendarDay[]) => ({
  location: location.slug,
  timeZone: location.timeZone,
  slug: product.slug,
  name: product.name,
  kind: product.category,
  deposit: {
    minor: product.depositMinor,
    currency: product.currency,
    percentOfRent: product.depositPercent,
    mostMinor: product.depositMostMinor,
  },
  prices: product.prices.tiers.map(({ unit, priceMinor: minor }) => ({
    unit,
    minor,
    currency: product.currency,
  })),
  seasons: product.prices.seasons.map(({ name, firstDay, lastDay, tiers }) => ({
    name,
    firstDay,
    lastDay,
    prices: tiers.map(({ unit, priceMinor: minor }) => ({ unit, minor, currency: product.currency })),
  })),
  variants: product.variants.map(({ id, name, hint }) => ({ id, name, hint })),
  days,
})
