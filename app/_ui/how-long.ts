const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES

/** How far a moment is away, as people say it: "in 5 hours", "2 days ago". */
export function howLong(at: Date, now: Date): string {
  const minutes = Math.round((at.getTime() - now.getTime()) / MINUTE_MS)
  const away = Math.abs(minutes)
  if (away < 1) return 'now'
  const words =
    away < HOUR_MINUTES
      ? count(away, 'minute')
      : away < 2 * DAY_MINUTES
        ? count(Math.round(away / HOUR_MINUTES), 'hour')
        : count(Math.round(away / DAY_MINUTES), 'day')
  return minutes > 0 ? `in ${words}` : `${words} ago`
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`
