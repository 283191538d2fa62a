import type { Company } from '@/lib/company/company'
import { env } from '@/lib/env'
import { type Language, LOCALES, readLanguage } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { formatDay, formatInstant, formatPeriod } from '@/lib/period'
import { plainLine, plainText } from '@/lib/plain-text'
import { type Enclosed, enclose } from './enclose'
import { type BookingFacts, bookingFacts, FACTS, type FactsOf, type NoticeKind } from './letter'
import { LETTERS, type Letters, type Say, type Written } from './letters'

export type QueuedLetter = { kind: string; language: string; facts: unknown; createdAt: Date }

/**
 * Writes a queued letter from its kept facts, as HTML and as plain text, in the name of the company as it is now. Throws when
 * they are not what the letter needs.
 */
export function writeLetter({ kind, language, facts, createdAt }: QueuedLetter, company: Company): Enclosed {
  const spoken = readLanguage(language)
  const letters = LETTERS[spoken]
  const booking = readBooking(facts)
  const written = writeKind(letters, readKind(kind), facts, booking, sayFor(booking, spoken, createdAt))
  const { location, number, renter } = booking
  const { frame } = letters
  return enclose(written, {
    language: spoken,
    company,
    greeting: frame.greeting(renter),
    contactTitle: frame.contact.title,
    contactText: frame.contact.booking(number),
    email: location.email,
    phone: location.phone,
    place: location.name,
    why: frame.why(number),
    rehearsal: frame.rehearsal,
  })
}

function readKind(kind: string): NoticeKind {
  if (!(kind in FACTS)) throw new Error(`There is no letter called ${kind}.`)
  return kind as NoticeKind
}

// What people have typed is made safe here, once, for every letter.
function readBooking(facts: unknown): BookingFacts {
  const booking = bookingFacts.parse((facts as { booking?: unknown } | null)?.booking)
  const gear = booking.gear.map(({ description, quantity }) => ({
    description: plainLine(description, 120),
    quantity,
  }))
  const location = { ...booking.location, phone: unbroken(booking.location.phone) }
  return { ...booking, location, renter: plainLine(booking.renter, 120), gear }
}

function writeKind<K extends NoticeKind>(
  letters: Letters,
  kind: K,
  facts: unknown,
  booking: BookingFacts,
  say: Say,
): Written {
  const read: object & { note?: string } = FACTS[kind].parse(facts) as object
  const safe = read.note === undefined ? read : { ...read, note: plainText(read.note, 2_000) }
  const write = letters[kind] as (facts: FactsOf<K>, booking: BookingFacts, say: Say) => Written
  return write(safe as FactsOf<K>, booking, say)
}

function sayFor({ currency, fromAt, untilAt, location }: BookingFacts, language: Language, at: Date): Say {
  const locale = LOCALES[language]
  const { timeZone } = location
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  return {
    amount: (minor) => formatMoney({ minor, currency }, locale),
    percent: (bp) => `${percent.format(bp / 100)}\u00a0%`,
    day: (instant) => formatDay(instant, timeZone, locale),
    time: (instant) => formatInstant(instant, timeZone, locale),
    period: formatPeriod({ from: fromAt, until: untilAt }, timeZone, locale)
      .split(' – ')
      .map(unbroken)
      .join(' – '),
    at,
    shopUrl: new URL(language === 'en' ? '/' : `/${language}`, env().APP_URL).href,
  }
}

// A time or a telephone number broken over two lines is hard to read.
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0')
