import type { NextRequest } from 'next/server'
import { writeAfter } from '@/app/api/v1/_contract/booking'
import { paymentBody, paymentQuery } from '@/app/api/v1/_contract/payment'
import { readQuery } from '@/app/api/v1/_door/read-asked'
import { type Call, withKey } from '@/app/api/v1/_door/with-key'
import { findPaymentPage } from '@/lib/payment/find-payment-page'

/** What was asked for, authorized, captured and paid back, newest first, a page at a time. */
export const GET = (request: NextRequest) => withKey(request, 'payments:read', list)

async function list({ request, caller: { locationId } }: Call): Promise<Response> {
  const read = readQuery(request.nextUrl, paymentQuery)
  if ('no' in read) return read.no
  const { booking: number, limit: most, after } = read.asked
  const { payments, next } = await findPaymentPage({
    number,
    locationId: locationId ?? undefined,
    after,
    most,
  })
  return Response.json({ payments: payments.map(paymentBody), next: next && writeAfter(next) })
}
