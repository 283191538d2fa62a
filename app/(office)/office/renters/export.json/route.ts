import { notFound } from 'next/navigation'
import { dataResponse } from '@/app/_privacy/data-response'
import { requireStaff } from '@/app/_session/require-staff'
import { now } from '@/lib/clock'
import { readEmail } from '@/lib/people/email'
import { exportRenter } from '@/lib/privacy/export-renter'

/** All that is known of one renter, as a file to hand to them. */
export async function GET(request: Request): Promise<Response> {
  const { actor } = await requireStaff('people')
  const email = readEmail(new URL(request.url).searchParams.get('email')?.slice(0, 300) ?? '') ?? notFound()
  return dataResponse(await exportRenter(email, actor, await now()))
}
