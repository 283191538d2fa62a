import { problem, refusalProblem } from '@/app/api/_problem/problem'
import { findLocationBySlug, type Location } from '@/lib/inventory/find-locations'
import { refused } from '@/lib/outcome'
import type { Caller } from '@/lib/partner/check-key'

/** A location by its short name, for a key that may use it; or the answer that says why not. */
export async function findOwnLocation(
  slug: string,
  { locationId }: Caller,
): Promise<{ location: Location } | { no: Response }> {
  const location = await findLocationBySlug(slug)
  if (!location) return { no: refusalProblem(refused('unknown-location')) }
  if (locationId === null || locationId === location.id) return { location }
  const detail = 'This key is for another location.'
  return { no: problem({ status: 403, code: 'other-location', detail }) }
}

/** The id to list by: of the location that is asked for, else of the one that the key is bound to, else of none. */
export async function findListedLocation(
  slug: string | undefined,
  caller: Caller,
): Promise<{ locationId: string | undefined } | { no: Response }> {
  if (slug === undefined) return { locationId: caller.locationId ?? undefined }
  const found = await findOwnLocation(slug, caller)
  return 'no' in found ? found : { locationId: found.location.id }
}
