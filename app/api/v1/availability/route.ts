import type { NextRequest } from 'next/server'
import { orBusy } from '@/app/api/_problem/or-busy'
import { refusalProblem, shapeProblem } from '@/app/api/_problem/problem'
import { findOffers } from '@/lib/booking/find-offers'
import { now } from '@/lib/clock'
import { findLocationBySlug } from '@/lib/inventory/find-locations'
import { refused } from '@/lib/outcome'
import { availabilityBody, availabilityQuery } from './availability'

/** What is free at a shop over a period, and what it costs. */
export const GET = (request: NextRequest): Promise<Response> => orBusy(() => answer(request))

async function answer({ nextUrl }: NextRequest): Promise<Response> {
  const asked = availabilityQuery.safeParse(Object.fromEntries(nextUrl.searchParams))
  if (!asked.success) return shapeProblem(asked.error)
  const { location: slug, from, until, kind, product, sort, after } = asked.data
  const [location, at] = await Promise.all([findLocationBySlug(slug), now()])
  if (!location) return refusalProblem(refused('unknown-location'))
  const wanted = { location, period: { from, until }, category: kind, slug: product, sort, after }
  const found = await findOffers(wanted, at)
  return found.ok ? Response.json(availabilityBody(found.value)) : refusalProblem(found)
}
