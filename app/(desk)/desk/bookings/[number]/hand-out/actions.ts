'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { readUnits } from '@/app/(desk)/desk/bookings/[number]/_units/read-units'
import { unitsOut } from '@/app/(desk)/desk/bookings/[number]/_units/units-out'
import { typedIn, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { findBookingId } from '@/lib/booking/find-booking'
import { handOut } from '@/lib/booking/hand-out'
import { now } from '@/lib/clock'

export async function handOutUnits(number: string, _: UnitsState, form: FormData): Promise<UnitsState> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const read = await readUnits(form)
  if ('state' in read) return read.state
  const units = await unitsOut(read.units)
  if ('problems' in units) return { typed: typedIn(form), problems: units.problems }
  const done = await handOut(id, actor, await now(), units)
  if (!done.ok) return { typed: typedIn(form), problems: { form: sentenceFor(done) } }
  redirect(`/desk/bookings/${number}/accept`, RedirectType.replace)
}
