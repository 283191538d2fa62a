import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor'
import { changePeriod } from '@/lib/booking/change-period'
import { foreseeOwnChange } from '@/lib/booking/foresee-own-change'
import type { Period } from '@/lib/period'
import { MONDAY } from './book-gear'

export const RENTER: Actor = { kind: 'RENTER', id: null, name: 'Maja Bjørgen' }

/** What the renter's page sends when its button is pressed; the refusal where there is no button. */
export async function shownOwn(bookingId: string, period: Period, at = MONDAY) {
  const foreseen = await foreseeOwnChange({ bookingId, period }, at)
  if (!foreseen.ok) return foreseen
  const ask = { bookingId, period, way: 'BY_TERMS' as const, reason: '', seen: foreseen.value.seen }
  return { ok: true as const, value: { ...ask, requestId: randomUUID() } }
}

/** The renter looks at what other dates would mean, and takes them. */
export async function changeOwn(bookingId: string, period: Period, at = MONDAY) {
  const shown = await shownOwn(bookingId, period, at)
  return shown.ok ? changePeriod(shown.value, RENTER, at) : shown
}
