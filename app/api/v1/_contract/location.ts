import { z } from 'zod'
import type { Location } from '@/lib/inventory/find-locations'
import { slug, timeZone } from './parts'

export const noQuery = z.strictObject({})

const location = z
  .strictObject({
    slug,
    name: z.string(),
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    country: z.string(),
    timeZone,
    phone: z.string(),
    email: z.string(),
  })
  .meta({ id: 'Location' })

export const locationPage = z.strictObject({ locations: z.array(location) })

export const locationBody = ({
  slug,
  name,
  street,
  postcode,
  city,
  country,
  timeZone,
  phone,
  email,
}: Location): z.infer<typeof location> => ({
  slug,
  name,
  street,
  postcode,
  city,
  country,
  timeZone,
  phone,
  email,
})
