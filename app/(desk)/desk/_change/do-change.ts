import { requireStaff } from '@/app/_session/require-staff'
import { changePeriod } from '@/lib/booking/change-period'
import { now } from '@/lib/clock'
import { performAll } from '@/lib/settlement/perform-all'
import type { ChangeState } from './change-state'
import { readChange, refuseInForm } from './read-change'

/** Changes the dates as the form says; the form again when it is refused, null when it is done. Letting money go takes the duty for it. */
export async function doChange(bookingId: string, form: FormData): Promise<ChangeState | null> {
  const { actor } = await requireStaff('bookings')
  const read = readChange(form)
  if ('state' in read) return read.state
  if (read.ask.way !== 'USUAL') await requireStaff('deposits')
  const done = await changePeriod({ ...read.ask, bookingId }, actor, await now())
  if (!done.ok) return refuseInForm(form, done)
  for (const paymentId of done.value.paymentIds) await performAll(paymentId)
  return null
}
