'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { readUnits } from '@/app/(desk)/desk/bookings/[number]/_units/read-units'
import { unitsBack } from '@/app/(desk)/desk/bookings/[number]/_units/units-back'
import { typedIn, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { findBookingId } from '@/lib/booking/find-booking'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'

export async function takeBackUnits(number: string, _: UnitsState, form: FormData): Promise<UnitsState> {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const read = await readUnits(form)
  if ('state' in read) return read.state
  const units = unitsBack(read.units)
  const wish = { units, giveUpRest: form.get('rest') !== null }
  const done = await takeBack(id, wish, actor, await now())
  if (!done.ok) return { typed: typedIn(form), problems: { form: sentenceFor(done) } }
  redirect(`/desk/bookings/${number}?done=taken-back`, RedirectType.replace)
}
