import { z } from 'zod'
import type { Offers } from '@/lib/booking/find-offers'
import { CATEGORIES } from '@/lib/inventory/product'

const instant = z.iso.datetime({ offset: true, local: false }).transform((text) => new Date(text))

/** What may be asked: a shop by its short name, two instants with an offset, and a kind of gear if only one matters. */
export const availabilityQuery = z.object({
  location: z.string().regex(/^[\w-]{1,80}$/),
  from: instant,
  until: instant,
  kind: z.enum(CATEGORIES).optional(),
})

/** The answer: amounts in minor units for one unit over the whole period, VAT included; the deposit apart. */
export const availabilityBody = ({ location, period, offers }: Offers) => ({
  location: location.slug,
  timeZone: location.timeZone,
  from: period.from,
  until: period.until,
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
