import { openDays } from '@/lib/inventory/day-plan'
import { formatMinute } from '@/lib/inventory/day-time'
import type { Location } from '@/lib/inventory/find-locations'
import { isOpenForReturn, isOpenForStart, LOOK_AHEAD_DAYS, openingOn } from '@/lib/inventory/opening'
import { dayAfter, dayOf, instantOf, minuteOf, weekdayOfDay } from '@/lib/period'
import type { TypedDates } from './typed-dates'

// Most people have had breakfast by then, and it is before the first train up the valley.
const USUAL_TIME = '10:00'

/**
 * What most people want when they have not said anything yet: from the next day on which the shop opens, `days` days, ten
 * to ten. `startsOn` asks for a weekday (1 = Monday). The return falls on the first day after that on which somebody is there.
 */
export function nextDates(shop: Location, at: Date, days = 1, startsOn?: number): TypedDates {
  const from = findDay(shop, dayAfter(dayOf(at, shop.timeZone), 1), isOpenForStart, startsOn)
  const until = findDay(shop, dayAfter(from.day, days), isOpenForReturn)
  return { place: shop.slug, from: from.day, fromTime: from.time, until: until.day, untilTime: until.time }
}

function findDay(
  shop: Location,
  first: string,
  isOpen: typeof isOpenForStart,
  weekday?: number,
): { day: string; time: string } {
  // A shop that never opens gets the first day, and the form says that it is closed.
  for (const day of openDays(shop, first, LOOK_AHEAD_DAYS)) {
    if (weekday && weekdayOfDay(day) !== weekday) continue
    const usual = instantOf(day, USUAL_TIME, shop.timeZone)
    if (usual && isOpen(shop, usual)) return { day, time: USUAL_TIME }
    const opens = openingOn(shop, day)
    if (opens) return { day, time: formatMinute(minuteOf(opens, shop.timeZone)) }
  }
  return { day: first, time: USUAL_TIME }
}
