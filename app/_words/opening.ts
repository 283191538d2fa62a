import type { Hours } from '@/lib/inventory/day-plan'
import { formatSpan } from '@/lib/inventory/day-time'
import { type Language, LOCALES } from '@/lib/language'

/** The days of the week from Monday on, as they stand inside a sentence. */
export const weekdaysIn = (language: Language): string[] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => NAMES[language].format(new Date(Date.UTC(2024, 0, day))))

const byLanguage = <T>(make: (locale: string) => T): Record<Language, T> => ({
  en: make(LOCALES.en),
  nb: make(LOCALES.nb),
  sv: make(LOCALES.sv),
  da: make(LOCALES.da),
})

// Making a formatter costs a hundred times what using it does.
const NAMES = byLanguage((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }))

const DAYS = byLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }),
)

export const WEEKDAYS = weekdaysIn('en')

const CLOSED: Record<Language, string> = { en: 'Closed', nb: 'Stengt', sv: 'Stängt', da: 'Lukket' }

/** A week in lines to read: days in a row with the same hours are one, "Monday – Friday" and "09:00–18:00". */
export function runsOf(hours: Hours[], language: Language = 'en'): { days: string; hours: string }[] {
  const runs: { from: number; until: number; hours: string }[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const open = hours.find((row) => row.weekday === weekday)
    const text = open ? formatSpan(open) : CLOSED[language]
    const last = runs.at(-1)
    if (last?.hours === text) last.until = weekday
    else runs.push({ from: weekday, until: weekday, hours: text })
  }
  const names = weekdaysIn(language)
  return runs.map(({ from, until, hours }) => {
    const [first, last] = [capital(names[from - 1]!), names[until - 1]!]
    return { days: from === until ? first : `${first} – ${last}`, hours }
  })
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Calendar days for people: "Thu, 24 Dec 2026", or from one to another. */
export const formatDays = (first: string, last = first, language: Language = 'en'): string =>
  first === last ? inWords(first, language) : `${inWords(first, language)} – ${inWords(last, language)}`

const inWords = (day: string, language: Language): string =>
  DAYS[language].format(new Date(`${day}T12:00:00Z`))
