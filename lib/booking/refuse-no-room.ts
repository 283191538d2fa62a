import { prisma } from '@/lib/db'
import {
  type ChangeNoRoom,
  type ChangingPlace,
  findChanging,
  longestEnd,
  unitsFree,
} from '@/lib/inventory/changing-stays'
import type { Opening } from '@/lib/inventory/day-plan'
import { type Clash, findClashes } from '@/lib/inventory/find-clashes'
import { type Refused, refused } from '@/lib/outcome'
import { formatInstant, formatPeriod, type Period } from '@/lib/period'
import { shownEnd } from './shown-end'

type Booking = { id: string; untilAt: Date }

/**
 * The gear cannot be had over other dates: names who has it and when, the latest end that it could be had until, and
 * units that could be taken instead. Reads only; `since` is the earliest instant in question.
 */
export async function refuseNoRoom(
  booking: Booking,
  period: Period,
  short: { place: ChangingPlace; noRoom: ChangeNoRoom },
  shop: Opening,
  at: Date,
): Promise<Refused<'no-room-then'>> {
  const { timeZone } = shop
  const { place, noRoom } = short
  const assetIds = place.own.map(({ assetId }) => assetId)
  const [clashes, places] = [
    await findClashes(prisma, { assetIds, ...period, notBookingId: booking.id }),
    await findChanging(prisma, booking.id, period.from < at ? period.from : at),
  ]
  const longest = shownEnd(longestEnd(places, period), booking, shop, at)
  const rest = { from: booking.untilAt > at ? booking.untilAt : at, until: period.until }
  const free = place.own.some(({ fixed }) => fixed) && rest.from < rest.until ? unitsFree(place, rest) : []
  return refused('no-room-then', {
    ...clashFacts(clashes[0], timeZone),
    others: numbersOf(clashes.slice(1)),
    full: noRoom.why === 'full' ? formatPeriod(noRoom, timeZone) : null,
    units: noRoom.why === 'full' ? noRoom.units : null,
    longestUntil: longest?.toISOString() ?? null,
    longestText: longest && formatInstant(longest, timeZone),
    freeCodes: (await codesOf(free.slice(0, 3))).join(', ') || null,
  })
}

function clashFacts(clash: Clash | undefined, timeZone: string) {
  if (!clash) return { code: null, number: null, block: null, isOut: null, hours: null }
  const { code, number, block, isOut, from, until } = clash
  const hours = until
    ? formatPeriod({ from, until }, timeZone)
    : `from ${formatInstant(from, timeZone)} on, with no end`
  return { code, number, block, isOut: isOut ? 'yes' : null, hours }
}

const numbersOf = (clashes: Clash[]): string | null =>
  [...new Set(clashes.flatMap(({ number }) => number ?? []))].join(', ') || null

async function codesOf(ids: string[]): Promise<string[]> {
  const rows = await prisma.asset.findMany({ where: { id: { in: ids } }, select: { code: true } })
  return rows.map(({ code }) => code).sort()
}
