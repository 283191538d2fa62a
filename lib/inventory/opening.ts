import { addMinutes, dayAfter, dayOf, instantOf, minuteOf } from '@/lib/period'
import { type Opening, openDays, planOf } from './day-plan'
import { formatMinute, formatSpan } from './day-time'

const DAY_MINUTES = 24 * 60

/** A year and a month ahead: a shop that stays closed longer than that has no next opening that anybody would wait for. */
export const LOOK_AHEAD_DAYS = 400

/** Can gear be handed out at that instant? Not at the closing minute: somebody has to be there afterwards too. */
export function isOpenForStart(shop: Opening, at: Date): boolean {
  const { span } = planOf(shop, dayOf(at, shop.timeZone))
  const minute = minuteOf(at, shop.timeZone)
  return span !== null && span.opensMinute <= minute && minute < span.closesMinute
}

/** Can gear be brought back at that instant? The closing minute is still in time, also when it is midnight. */
export function isOpenForReturn(shop: Opening, at: Date): boolean {
  const day = dayOf(at, shop.timeZone)
  const minute = minuteOf(at, shop.timeZone)
  const { span } = planOf(shop, day)
  if (span && span.opensMinute <= minute && minute <= span.closesMinute) return true
  return minute === 0 && planOf(shop, dayAfter(day, -1)).span?.closesMinute === DAY_MINUTES
}

/** The first instant from `at` on at which gear can be handed out; null when the shop does not open for more than a year. */
export function nextOpening(shop: Opening, at: Date): Date | null {
  if (isOpenForStart(shop, at)) return at
  for (const day of openDays(shop, dayOf(at, shop.timeZone), LOOK_AHEAD_DAYS)) {
    const opens = openingFrom(shop, day, at)
    if (opens && isOpenForStart(shop, opens)) return opens
  }
  return null
}

/** The first instant of a day's hours from `at` on, also where an hour comes twice because the clocks go back. */
function openingFrom(shop: Opening, day: string, at: Date): Date | null {
  const opens = openingOn(shop, day)
  if (!opens || opens >= at) return opens
  const early = planOf(shop, day).span!.opensMinute - minuteOf(at, shop.timeZone)
  return early > 0 && day === dayOf(at, shop.timeZone) ? addMinutes(onTheMinute(at), early) : null
}

const onTheMinute = (at: Date): Date => new Date(Math.floor(at.getTime() / 60_000) * 60_000)

/** The instant a shop opens on a calendar day; null when it stays closed, or when there is no such day. */
export function openingOn(shop: Opening, day: string): Date | null {
  if (!instantOf(day, '12:00', shop.timeZone)) return null
  const { span } = planOf(shop, day)
  const opens = span && instantOf(day, formatMinute(span.opensMinute), shop.timeZone)
  return opens && afterGap(opens, span.opensMinute, shop.timeZone)
}

/** In the hour that the clocks skip, whoever opens at half past finds the hour over at once, not half an hour later. */
function afterGap(at: Date, minute: number, timeZone: string): Date {
  if (minuteOf(at, timeZone) === minute) return at
  const before = addMinutes(at, -1)
  return minuteOf(before, timeZone) < minute ? at : afterGap(before, minute, timeZone)
}

/** "09:00–18:00" on the day of an instant; null when the shop is closed on that day. */
export function formatHoursOn(shop: Opening, at: Date): string | null {
  const { span } = planOf(shop, dayOf(at, shop.timeZone))
  return span && formatSpan(span)
}

/** What makes the day of an instant another than usual, in the shop's words; null on an ordinary day. */
export const whyOn = (shop: Opening, at: Date): string | null => planOf(shop, dayOf(at, shop.timeZone)).why
