import { z } from 'zod'
import { SHOWN_STATES } from '@/lib/booking/find-timeline'
import type { Location } from '@/lib/inventory/find-locations'
import { dayAfter, dayOf, instantOf, type Period } from '@/lib/period'

export const SPANS = [1, 3, 7, 14, 30, 60] as const

const shape = z.object({
  shop: z.string().max(100).optional().catch(undefined),
  from: z.iso.date().optional().catch(undefined),
  days: z.coerce
    .number()
    .pipe(z.union(SPANS.map((days) => z.literal(days))))
    .catch(14),
  product: z.string().min(1).max(100).optional().catch(undefined),
  state: z.enum(SHOWN_STATES).optional().catch(undefined),
  view: z.enum(['table']).optional().catch(undefined),
})

export type TimelineQuery = z.output<typeof shape>

export const readQuery = (query: object): TimelineQuery => shape.parse(query)

export type Shown = { shop: Location; today: string; firstDay: string; window: Period; midnights: number[] }

/** Which shop and which days an address asks for; yesterday on, unless it says another day. Midnights are the shop's own. */
export function shownBy(query: TimelineQuery, shops: Location[], at: Date): Shown {
  const shop = shops.find(({ slug }) => slug === query.shop) ?? shops[0]
  if (!shop) throw new Error('There is no shop to work at.')
  const { timeZone } = shop
  const today = dayOf(at, timeZone)
  const usual = query.days > 3 ? dayAfter(today, -1) : today
  const firstDay = query.from && instantOf(query.from, '12:00', timeZone) ? query.from : usual
  const midnights = Array.from({ length: query.days + 1 }, (_, day) =>
    Number(instantOf(dayAfter(firstDay, day), '00:00', timeZone)),
  )
  const window = { from: new Date(midnights[0]!), until: new Date(midnights.at(-1)!) }
  return { shop, today, firstDay, window, midnights }
}

/** The address that asks for the same with some things changed; what is as usual is left out. */
export function timelineHref(query: TimelineQuery, change: Partial<TimelineQuery> = {}): string {
  const { days, ...rest } = { ...query, ...change }
  const words = Object.entries({ ...rest, days: days === 14 ? undefined : String(days) })
  const said = words.flatMap(([name, value]) => (value ? [[name, value] as [string, string]] : []))
  return `/desk/timeline${said.length > 0 ? `?${new URLSearchParams(said)}` : ''}`
}
