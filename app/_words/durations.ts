import { type Language, LOCALES } from '@/lib/language'

const HOUR = 60
const DAY = 24 * HOUR

const AND: Record<Language, string> = { en: 'and', nb: 'og', sv: 'och', da: 'og' }

/** A length of time as people say it: "3 days", "2 hours", "90 minutes", "1 day and 6 hours". */
export function lasting(minutes: number, language: Language = 'en'): string {
  const count = (number: number, unit: 'day' | 'hour' | 'minute') => counted(number, unit, language)
  const [days, rest] = [Math.floor(minutes / DAY), minutes % DAY]
  if (rest === 0 && days > 0) return count(days, 'day')
  if (rest % HOUR !== 0) return count(minutes, 'minute')
  const hours = count(rest / HOUR, 'hour')
  return days > 0 ? `${count(days, 'day')} ${AND[language]} ${hours}` : hours
}

const counted = (number: number, unit: string, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(number)
