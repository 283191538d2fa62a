import { SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import { addMinutes } from '@/lib/period'

/** When the clock asks for a deposit again that nobody has approved yet; null when the last try has been made. */
export function nextTry(handOutAt: Date, at: Date): Date | null {
  const tries = SECURE_BEFORE_HOURS.map((hours) => addMinutes(handOutAt, -hours * 60))
  return tries.find((instant) => instant > at) ?? null
}
