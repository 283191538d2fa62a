import type { NextRequest } from 'next/server'
import { refusalProblem } from '@/app/api/_problem/problem'
import { quoteBody, wish } from '@/app/api/v1/_contract/quote'
import { findOwnLocation } from '@/app/api/v1/_door/find-own-location'
import { readJson } from '@/app/api/v1/_door/read-asked'
import { type Call, withKey } from '@/app/api/v1/_door/with-key'
import { planFor } from '@/lib/booking/plan-for'
import { quote } from '@/lib/booking/quote'
import { termsOf } from '@/lib/booking/terms-of'
import { findWaysToPay } from '@/lib/payment/find-ways-to-pay'
import { linesOf } from './lines-of'

/** What a wish costs, with the terms that the renter has to read before they book. Writes nothing down. */
export const POST = (request: NextRequest) => withKey(request, 'catalogue:read', answer)

async function answer({ request, caller, at }: Call): Promise<Response> {
  const read = await readJson(request, wish)
  if ('no' in read) return read.no
  const { location: slug, from, until, lines, coupon, method, language } = read.asked
  const own = await findOwnLocation(slug, caller)
  if ('no' in own) return own.no
  const asked = { locationId: own.location.id, period: { from, until }, lines: linesOf(lines), coupon }
  const quoted = await quote(asked, at)
  if (!quoted.ok) return refusalProblem(quoted)
  const { quote: offered, location } = quoted.value
  const plan = await planFor(offered, at, method)
  const terms = await termsOf(offered, location, plan, at, language)
  const methods = await findWaysToPay(location.id)
  return Response.json(quoteBody({ quoted: quoted.value, plan, terms, methods }))
}
