import { CATEGORIES } from '@/lib/inventory/product'
import { dayAfter, dayOf, instantOf } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { name } from './gear-world'

const { slug, timeZone } = cast.bergen

/** Forty searches: another day and another kind each time, `days` days from ten to ten. */
const wishes = (today: Date, days: number) =>
  Array.from({ length: 40 }, (_, turn) => {
    // Bergen is open every day of the week in the cast.
    const from = dayAfter(dayOf(today, timeZone), 3 + ((turn * 7) % 60))
    return { from, until: dayAfter(from, days), kind: CATEGORIES[turn % CATEGORIES.length]! }
  })

export const searches = (today: Date, days: number): string[] =>
  wishes(today, days).map(({ from, until, kind }) => {
    const at = (day: string) => instantOf(day, '10:00', timeZone)!.toISOString()
    return `/api/v1/availability?${new URLSearchParams({ location: slug, from: at(from), until: at(until), kind })}`
  })

export const searchPages = (today: Date, days: number): string[] =>
  wishes(today, days).map(({ from, until, kind }) => {
    const dates = { place: slug, from, fromTime: '10:00', until, untilTime: '10:00' }
    return `/gear?${new URLSearchParams({ ...dates, kind })}`
  })

const products = (count: number): string[] =>
  Array.from({ length: 40 }, (_, turn) => name((turn * 241) % count))

export const calendars = (count: number): string[] =>
  products(count).map((product) => `/api/v1/calendar?location=${slug}&product=${product}`)

export const productPages = (count: number): string[] =>
  products(count).map((product) => `/gear/${product}?place=${slug}`)
