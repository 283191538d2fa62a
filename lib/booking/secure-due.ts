import { SECURE_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import { addMinutes } from '@/lib/period'

/** When a deposit that is asked for near the hand-out is first asked for, with a start that is chosen now. */
export function secureDue(from: Date, at: Date): Date {
  const due = addMinutes(from, -SECURE_BEFORE_HOURS[0] * 60)
  return due > at ? due : at
}
