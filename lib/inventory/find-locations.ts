import { prisma } from '@/lib/db'
import type { Opening } from './day-plan'
import { OPENING, openingOf } from './opening-columns'

const LOCATION = {
  id: true,
  slug: true,
  name: true,
  street: true,
  postcode: true,
  city: true,
  country: true,
  phone: true,
  email: true,
  cancellation: true,
  ...OPENING,
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
export async function findLocations(): Promise<Location[]> {
  const rows = await prisma.location.findMany({ select: LOCATION, orderBy: { position: 'asc' } })
  return rows.map((row) => ({ ...row, ...openingOf(row) }))
}

/** One shop by its id. */
export const findLocation = (id: string): Promise<Location | null> => findOne({ id })

/** One shop by the name in its address. */
export const findLocationBySlug = (slug: string): Promise<Location | null> => findOne({ slug })

async function findOne(where: { id: string } | { slug: string }): Promise<Location | null> {
  const row = await prisma.location.findUnique({ where, select: LOCATION })
  return row && { ...row, ...openingOf(row) }
}
