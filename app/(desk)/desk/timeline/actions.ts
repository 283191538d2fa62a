'use server'

import { z } from 'zod'
import { requireStaff } from '@/app/_session/require-staff'
import { sentenceFor } from '@/app/_words/refusals'
import { type ChangeState, UNTOUCHED } from '@/app/(desk)/desk/_change/change-state'
import { type ChangeSaid, sayChange } from '@/app/(desk)/desk/_change/change-words'
import { doChange } from '@/app/(desk)/desk/_change/do-change'
import { type MoveSaid, sayMove } from '@/app/(desk)/desk/_change/move-words'
import { findChangeable } from '@/lib/booking/find-changeable'
import { foreseeChange } from '@/lib/booking/foresee-change'
import { foreseeMove } from '@/lib/booking/foresee-move'
import { moveToAsset } from '@/lib/booking/move-to-asset'
import { now } from '@/lib/clock'
import { addLocalMinutes, instantOf } from '@/lib/period'

/** What would happen, or the sentence that says why nothing will. */
export type Foreseen<Said> = { said: Said; requestId: string } | { problem: string }

const GONE = { problem: 'This booking cannot be changed any more. Load the page again.' }

const ending = z.union([
  z.object({ untilMs: z.number().int() }),
  z.object({ days: z.number().int().min(-100).max(100) }),
  z.object({ day: z.string().max(10), time: z.string().max(5) }),
])
export type Ending = z.output<typeof ending>

/** Another return for a booking: dragged to an instant or by so many days, or typed as a day and a time of the shop. */
export async function foreseeEnd(number: string, typed: Ending): Promise<Foreseen<ChangeSaid>> {
  const { duties } = await requireStaff('bookings')
  const booking = await findChangeable(z.string().max(20).parse(number))
  const asked = ending.safeParse(typed)
  if (!booking || !asked.success) return GONE
  const { timeZone } = booking.location
  const until = endOf(asked.data, booking.untilAt, timeZone)
  if (!until || Number.isNaN(+until)) return { problem: 'Choose a day and a time.' }
  const change = { bookingId: booking.id, period: { from: booking.fromAt, until } }
  const foreseen = await foreseeChange(change, await now())
  if (!foreseen.ok) return { problem: sentenceFor(foreseen) }
  return { said: sayChange(foreseen.value, timeZone, duties), requestId: crypto.randomUUID() }
}

function endOf(typed: Ending, untilAt: Date, timeZone: string): Date | null {
  if ('untilMs' in typed) return new Date(typed.untilMs)
  if ('days' in typed) return addLocalMinutes(untilAt, typed.days * 24 * 60, timeZone)
  return instantOf(typed.day, typed.time, timeZone)
}

export async function foreseeUnit(
  number: string,
  allocationId: string,
  assetId: string,
): Promise<Foreseen<MoveSaid>> {
  await requireStaff('bookings')
  const booking = await findChangeable(z.string().max(20).parse(number))
  if (!booking) return GONE
  const ids = z.object({ allocationId: z.uuid(), assetId: z.string().max(200) })
  const asked = ids.parse({ allocationId, assetId })
  const foreseen = await foreseeMove({ bookingId: booking.id, ...asked })
  if (!foreseen.ok) return { problem: sentenceFor(foreseen) }
  return { said: sayMove(foreseen.value, booking.location.timeZone), requestId: '' }
}

/** Does what was foreseen; the sentence why not, or null. */
export async function moveHere(
  number: string,
  allocationId: string,
  assetId: string,
): Promise<string | null> {
  const { actor } = await requireStaff('bookings')
  const booking = await findChangeable(z.string().max(20).parse(number))
  if (!booking) return GONE.problem
  const ids = z.object({ allocationId: z.uuid(), assetId: z.string().max(200) })
  const asked = ids.parse({ allocationId, assetId })
  const done = await moveToAsset({ bookingId: booking.id, ...asked }, actor, await now())
  return done.ok ? null : sentenceFor(done)
}

/** The same as on the page of the booking, without leaving the timeline. */
export async function changeHere(_: ChangeState, form: FormData): Promise<ChangeState> {
  await requireStaff('bookings')
  const booking = await findChangeable(String(form.get('number') ?? '').slice(0, 20))
  if (!booking) return { ...UNTOUCHED, problem: GONE.problem }
  return (await doChange(booking.id, form)) ?? { ...UNTOUCHED, isDone: true }
}
