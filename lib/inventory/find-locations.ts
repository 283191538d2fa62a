import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Opening } from './day-plan'
import { OPENING } from './opening-columns'

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
  latePolicy: unknown
}

/** All shops with their opening hours, in the order they are shown. */
export const findLocations = (): Promise<Location[]> => find(Prisma.sql`true`)

/** One shop by its id. */
export const findLocation = (id: string): Promise<Location | null> => findOne(Prisma.sql`id = ${id}`)

/** One shop by the name in its address. */
export const findLocationBySlug = (slug: string): Promise<Location | null> =>
  findOne(Prisma.sql`slug = ${slug}`)

const findOne = async (which: Prisma.Sql): Promise<Location | null> => (await find(which))[0] ?? null

const find = (which: Prisma.Sql): Promise<Location[]> => prisma.$queryRaw`/* kept */
  SELECT id, slug, name, street, postcode, city, country, phone, email, cancellation, late_policy AS "latePolicy", ${OPENING}
  FROM location WHERE ${which} ORDER BY position`
