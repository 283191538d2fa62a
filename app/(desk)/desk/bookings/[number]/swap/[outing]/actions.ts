'use server'

import { notFound, RedirectType, redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { readUnits } from '@/app/(desk)/desk/bookings/[number]/_units/read-units'
import { unitsBack } from '@/app/(desk)/desk/bookings/[number]/_units/units-back'
import { unitsOut } from '@/app/(desk)/desk/bookings/[number]/_units/units-out'
import { typedIn, type UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { findBookingId } from '@/lib/booking/find-booking'
import { swapUnit } from '@/lib/booking/swap-unit'
import { now } from '@/lib/clock'
import { refused } from '@/lib/outcome'

type Deed = (number: string, outing: string, _: UnitsState, form: FormData) => Promise<UnitsState>

export const swap: Deed = async (number, outing, _, form) => {
  const { actor } = await requireStaff('bookings')
  const { id } = (await findBookingId(number)) ?? notFound()
  const read = await readUnits(form)
  if ('state' in read) return read.state
  const problem = (problems: Record<string, string>) => ({ typed: typedIn(form), problems })
  const back = unitsBack(read.units).find(({ outingId }) => outingId === outing)
  const leaving = await unitsOut(read.units.filter(({ key }) => key === 'new'))
  if ('problems' in leaving) return problem(leaving.problems)
  const [out] = leaving.units
  if (!back || !out) return problem({ form: sentenceFor(refused('no-units')) })
  const done = await swapUnit(id, { back, out }, actor, await now())
  if (!done.ok) return problem({ form: sentenceFor(done) })
  redirect(`/desk/bookings/${number}?done=swapped`, RedirectType.replace)
}
