import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { findBookingId } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { makeEvidence } from '@/lib/settlement/make-evidence'
import { isUuid } from '@/lib/uuid'

type Context = { params: Promise<{ number: string; id: string }> }

/** The evidence of a claim as one archive, sealed. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { actor } = await requireStaff('deposits')
  const { number, id } = await params
  const booking = (await findBookingId(number)) ?? notFound()
  if (!isUuid(id)) notFound()
  const made = (await makeEvidence(booking.id, id, actor, await now())) ?? notFound()
  return new Response(new Uint8Array(made.zip), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="claim-${number}-${made.seal.slice(0, 8)}.zip"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
