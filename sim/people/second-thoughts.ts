import { cancelBooking } from '@/lib/booking/cancel-booking'
import { type CancelHow, planCancel } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { performAll } from '@/lib/settlement/perform-all'
import { CLERK, deed, type Play } from '@/sim/play'
import type { Renter } from './renter'

/** Somebody cancels after all, at whatever moment, with what the page said a while ago. */
export async function secondThoughts(play: Play, of: Renter): Promise<void> {
  const { chance, scheduler } = play
  if (!(await scheduler.waitFor(async () => of.bookingId !== null))) return
  for (let pause = chance.between(0, 60); pause > 0; pause--) await scheduler.boundary('thinking again')
  const bookingId = of.bookingId ?? ''
  const how: CancelHow = chance.percent(80) ? 'cancel' : 'noShow'
  const actor = how === 'cancel' && chance.percent(70) ? of.actor : CLERK
  const seen = await deed(play, `${actor.name} reads what cancelling means`, async () => {
    const { backMinor, keptMinor } = await planCancel(bookingId, how, await now())
    return { ok: true as const, value: { backMinor, keptMinor } }
  })
  if (!seen?.ok) return
  const press = () =>
    deed(play, `${actor.name} cancels`, async () => {
      const ask = { bookingId, how, seen: seen.value }
      const done = await cancelBooking(ask, actor, await now())
      if (done.ok) for (const id of done.value.paymentIds) await performAll(id)
      return done
    })
  const [answer, other] = await Promise.all(chance.percent(20) ? [press(), press()] : [press()])
  if (!answer && !other && chance.percent(60)) await press()
}
