import { now } from '@/lib/clock'
import { findLocations } from '@/lib/inventory/find-locations'
import { dayOf } from '@/lib/period'

/** The calendar day it is at our first location. */
export async function findToday(): Promise<string> {
  const [at, [shop]] = await Promise.all([now(), findLocations()])
  return dayOf(at, shop?.timeZone ?? 'UTC')
}
