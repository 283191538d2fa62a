import { z } from 'zod'
import { dayAfter } from '@/lib/period'

export type Asked = Record<string, string | string[] | undefined>

/** Calendar days, both inside, and the location they are asked for; all of them when none is named. */
export type Span = { from: string; until: string; location?: string }

// Two months and a half on a screen are as much as anybody compares.
export const MOST_DAYS = 93

const BACK = 14
const AHEAD = 28

const shape = z.object({
  from: z.iso.date().optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
  location: z.string().trim().min(1).max(100).optional().catch(undefined),
})

export const usualSpan = (today: string): Span => ({
  from: dayAfter(today, -BACK),
  until: dayAfter(today, AHEAD - 1),
})

/** The days that were asked for; two weeks back and four ahead when they make no sense, and the first of too many. */
export function readSpan(asked: Asked, today: string): Span {
  const { from, until, location } = shape.parse(asked)
  if (!from || !until || until < from) return { ...usualSpan(today), location }
  const [last = until] = [until, dayAfter(from, MOST_DAYS - 1)].sort()
  return { from, until: last, location }
}

/** The same page's address for other days or another location. */
export function hrefOf(path: string, { from, until, location }: Span): string {
  return `${path}?${new URLSearchParams({ from, until, ...(location && { location }) })}`
}

export function daysOf({ from, until }: Span): string[] {
  const days = [from]
  while (days.at(-1)! < until) days.push(dayAfter(days.at(-1)!, 1))
  return days
}
