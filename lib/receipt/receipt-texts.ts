import { LOCALES } from '@/lib/language'
import { formatDay, formatPeriod, formatTime } from '@/lib/period'
import { registration } from '@/lib/seller'
import type { ReceiptSnapshot } from './receipt'
import { WORDS } from './words'

/** The facts of a receipt as they are written on it: amounts, days and names in its language and time zone. */
export function receiptTexts(snapshot: ReceiptSnapshot) {
  const { language, location, currency, kind, issuedAt, movedAt, booking, seller } = snapshot
  const locale = LOCALES[language]
  const words = WORDS[language]
  const { timeZone } = location
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  // A refund's document shows what it takes back, with a minus sign as long as the figures are wide.
  const sign = kind === 'REFUND' ? '\u2212' : ''
  const plain = (minor: number) => number.format(minor / 100)
  const day = (instant: string) => formatDay(new Date(instant), timeZone, locale)
  const issued = `${day(issuedAt)}, ${formatTime(new Date(issuedAt), timeZone, locale)}`
  const period = formatPeriod(
    { from: new Date(booking.fromAt), until: new Date(booking.untilAt) },
    timeZone,
    locale,
  )
  return {
    words,
    day,
    issued: words.issued(issued, timeZone),
    movedOn: day(movedAt ?? issuedAt),
    period,
    rate: (rateBp: number) => `${percent.format(rateBp / 100)}\u00a0%`,
    figure: (minor: number) => (minor === 0 ? plain(0) : `${sign}${plain(minor)}`),
    amount: (minor: number) => `${plain(minor)}\u00a0${currency}`,
    company: registration(seller),
  }
}

export type ReceiptTexts = ReturnType<typeof receiptTexts>
