import type { NextRequest } from 'next/server'
import { orBusy } from '@/app/api/_problem/or-busy'
import { refusalProblem, shapeProblem } from '@/app/api/_problem/problem'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { isListed } from '@/lib/inventory/catalogue-product'
import { findCalendar } from '@/lib/inventory/find-calendar'
import { findLocationBySlug } from '@/lib/inventory/find-locations'
import { findProduct } from '@/lib/inventory/find-product'
import { refused } from '@/lib/outcome'
import { calendarBody, calendarQuery } from './calendar'

/** What a product's page shows without dates: its prices, and when it is free at a shop. */
export const GET = (request: NextRequest): Promise<Response> => orBusy(() => answer(request))

async function answer({ nextUrl }: NextRequest): Promise<Response> {
  const asked = calendarQuery.safeParse(Object.fromEntries(nextUrl.searchParams))
  if (!asked.success) return shapeProblem(asked.error)
  const [location, product, at] = await Promise.all([
    findLocationBySlug(asked.data.location),
    findProduct(asked.data.product),
    now(),
  ])
  if (!location) return refusalProblem(refused('unknown-location'))
  if (!product || !isListed(product)) return refusalProblem(refused('unknown-product'))
  const variantIds = product.variants.map(({ id }) => id)
  return Response.json(
    calendarBody(location, product, await findCalendar(prisma, { variantIds, location }, at)),
  )
}
