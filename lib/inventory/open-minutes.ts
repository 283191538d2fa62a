import { dayAfter, dayOf, instantOf, type Period } from '@/lib/period'
import { type Opening, planOf } from './day-plan'
import { formatMinute } from './day-time'

const DAY_MINUTES = 24 * 60

/** For how many minutes of a period a shop was open. */
export function openMinutes(shop: Opening, { from, until }: Period): number {
  let total = 0
  const last = dayOf(until, shop.timeZone)
  for (let day = dayOf(from, shop.timeZone); day <= last; day = dayAfter(day, 1)) {
    const { span } = planOf(shop, day)
    if (!span) continue
    const opens = instantAt(day, span.opensMinute, shop.timeZone)
    const closes = instantAt(day, span.closesMinute, shop.timeZone)
    const overlap = Math.min(closes, until.getTime()) - Math.max(opens, from.getTime())
    total += Math.max(0, overlap)
  }
  return Math.floor(total / 60_000)
}

function instantAt(day: string, minute: number, timeZone: string): number {
  const isMidnight = minute === DAY_MINUTES
  const at = instantOf(isMidnight ? dayAfter(day, 1) : day, formatMinute(isMidnight ? 0 : minute), timeZone)
  return at!.getTime()
}
