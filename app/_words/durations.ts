const HOUR = 60
const DAY = 24 * HOUR

/** A length of time as people say it: "3 days", "2 hours", "90 minutes", "1 day and 6 hours". */
export function lasting(minutes: number): string {
  const [days, rest] = [Math.floor(minutes / DAY), minutes % DAY]
  if (rest === 0 && days > 0) return count(days, 'day')
  if (rest % HOUR !== 0) return count(minutes, 'minute')
  const hours = count(rest / HOUR, 'hour')
  return days > 0 ? `${count(days, 'day')} and ${hours}` : hours
}

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`
