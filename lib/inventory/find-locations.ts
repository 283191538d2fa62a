import { prisma } from '@/lib/db'
import type { Opening } from './opening'

const LOCATION = {
  id: true,
  slug: true,
  name: true,
  street: true,
  postcode: true,
  city: true,
  country: true,
  timeZone: true,
  phone: true,
  email: true,
  cancellation: true,
  openingHours: {
    select: { weekday: true, opensMinute: true, closesMinute: true },
    orderBy: { weekday: 'asc' },
  },
} as const

export type Location = Opening & {
  id: string
  slug: string
  name: string
  street: string
  postcode: string
  city: string
  country: string
  phone: string
  email: string
  /** As it is stored; `policyOfShop` reads it. */
  cancellation: unknown
}

/** All shops with their opening hours, in the order they are shown. */
export const findLocations = (): Promise<Location[]> =>
  prisma.location.findMany({ select: LOCATION, orderBy: { position: 'asc' } })

/** One shop by its id. */
export const findLocation = (id: string): Promise<Location | null> =>
  prisma.location.findUnique({ where: { id }, select: LOCATION })

/** One shop by the name in its address. */
export const findLocationBySlug = (slug: string): Promise<Location | null> =>
  prisma.location.findUnique({ where: { slug }, select: LOCATION })
