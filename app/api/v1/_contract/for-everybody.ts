import { z } from 'zod'
import { CATEGORIES, UNITS } from '@/lib/inventory/product'
import { instant, money, next, slug, timeZone } from './parts'

const variant = z.object({ id: slug, name: z.string(), hint: z.string() })

/** What `availability` answers. */
export const availabilityShape = z.object({
  location: slug,
  timeZone,
  from: instant,
  until: instant,
  next,
  products: z.array(
    z.object({
      slug,
      name: z.string(),
      kind: z.enum(CATEGORIES),
      free: z.int().meta({ description: 'Units that are free, of all variants.' }),
      refusedBy: z.string().nullable().meta({ description: 'Which rule of the product these dates break.' }),
      rent: money.meta({ description: 'For one unit over all of it, VAT included.' }),
      deposit: money,
      price: z.array(z.looseObject({})).meta({ description: 'How the rent came about, step by step.' }),
      variants: z.array(variant.extend({ free: z.int() })),
    }),
  ),
})

const prices = z.array(z.object({ unit: z.enum(UNITS), minor: z.int(), currency: z.string() }))

/** What `calendar` answers. */
export const calendarShape = z.object({
  location: slug,
  timeZone,
  slug,
  name: z.string(),
  kind: z.enum(CATEGORIES),
  deposit: z.looseObject({ minor: z.int(), currency: z.string() }),
  prices,
  seasons: z.array(z.object({ name: z.string(), firstDay: z.iso.date(), lastDay: z.iso.date(), prices })),
  variants: z.array(variant),
  days: z.array(z.looseObject({})).meta({ description: 'The next sixty days, local to the location.' }),
})
