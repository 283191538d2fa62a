import type { NextRequest } from 'next/server'
import { locationBody, noQuery } from '@/app/api/v1/_contract/location'
import { readQuery } from '@/app/api/v1/_door/read-asked'
import { type Call, withKey } from '@/app/api/v1/_door/with-key'
import { findLocations } from '@/lib/inventory/find-locations'

/** The shops that a key may book at. */
export const GET = (request: NextRequest) => withKey(request, 'catalogue:read', list)

async function list({ request, caller: { locationId } }: Call): Promise<Response> {
  const read = readQuery(request.nextUrl, noQuery)
  if ('no' in read) return read.no
  const own = (await findLocations()).filter(({ id }) => locationId === null || locationId === id)
  return Response.json({ locations: own.map(locationBody) })
}
