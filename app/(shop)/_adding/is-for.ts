import type { Dates } from '@/app/(shop)/_dates/read-dates'
import type { AddingTo } from '@/lib/booking/find-adding-to'

/** Whether dates are those of the booking that is added to, at its place. */
export const isFor = ({ fromAt, untilAt, location }: AddingTo, dates: Dates | null): boolean =>
  dates !== null &&
  dates.location.id === location.id &&
  +dates.period.from === +fromAt &&
  +dates.period.until === +untilAt
