import { z } from 'zod'
import type { Offers } from '@/lib/booking/find-offers'
import { readPlace, SORTS, writePlace } from '@/lib/inventory/list-page'
import { CATEGORIES } from '@/lib/inventory/product'

const instant = z.iso.datetime({ offset: true, local: false }).transform((text) => new Date(text))

const slug = z.string().regex(/^[\w-]{1,80}$/)

const place = z.string().transform((text, context) => {
  const found = readPlace(text)
  if (!found) context.addIssue('This is not a `next` of ours.')
  return found
})

/**
 * What may be asked: a shop by its short name, two instants with an offset, a kind of gear or one product if only that
 * matters, the order, and after which place to go on.
 */
export const availabilityQuery = z.object({
  location: slug,
  from: instant,
  until: instant,
  kind: z.enum(CATEGORIES).optional(),
  product: slug.optional(),
  sort: z.enum(SORTS).optional(),
  after: place.optional(),
})

/**
 * The answer, a page of it: amounts in minor units for one unit over the whole period, VAT included; the deposit apart.
 * What can be had stands first. `next` is what `after` asks for, null at the end.
 */
export const availabilityBody = ({ location, period, offers, next }: Offers) => ({
  location: location.slug,
  timeZone: location.timeZone,
  from: period.from,
  until: period.until,
  next: next && writePlace(next),
  products: offers.map((offer) => ({
    slug: offer.slug,
    name: offer.name,
    kind: offer.category,
    free: offer.free,
    // Free, but not over these dates: the code says which rule of the product they break.
    refusedBy: offer.breach,
    rent: { minor: offer.rentMinor, currency: offer.currency },
    deposit: { minor: offer.depositMinor, currency: offer.currency },
    price: offer.trace,
    variants: offer.variants.map(({ id, name, hint, free }) => ({ id, name, hint, free })),
  })),
})
