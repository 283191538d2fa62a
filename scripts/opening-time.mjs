// When a throwaway world opens: whether a test passes must not depend on the hour or the weekday of whoever runs it.

const DAY = 86_400_000
const TUESDAY = 2

/** The next Tuesday at eight in the morning, UTC, that is still to come. */
export function openingTime(now = new Date()) {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 8)
  const wait = (TUESDAY - now.getUTCDay() + 7) % 7
  const next = today + wait * DAY
  return new Date(next > now.getTime() ? next : next + 7 * DAY)
}
