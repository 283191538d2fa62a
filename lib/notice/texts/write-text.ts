import { z } from 'zod'
import { LOCALES, readLanguage } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { bookingFacts } from '@/lib/notice/letter'
import { plainLine } from '@/lib/plain-text'
import { plainForPhones } from './gsm'
import { isTextKind } from './text-rule'
import { TEXTS } from './words'

const link = z.object({ bookingUrl: z.url({ protocol: /^https?$/ }), amountMinor: z.int().default(0) })

type Told = { kind: string; language: string; facts: unknown }

const BRAND_LENGTH = 20

/** A text, from the same facts as its letter: whose it is, one sentence and the private link. Throws when they are not what it needs. */
export function writeText({ kind, language, facts }: Told, brand: string): string {
  if (!isTextKind(kind)) throw new Error(`There is no text called ${kind}.`)
  const spoken = readLanguage(language)
  const booking = bookingFacts.parse((facts as { booking?: unknown } | null)?.booking)
  const { bookingUrl, amountMinor } = link.parse(facts)
  const { location, fromAt, untilAt, currency, number } = booking
  const time = shortTime(location.timeZone, LOCALES[spoken])
  const said = TEXTS[spoken][kind]({
    brand: plainLine(brand || location.name, BRAND_LENGTH),
    when: time.format(fromAt),
    until: time.format(untilAt),
    place: plainLine(location.city, 20),
    phone: location.phone.replace(/[^+\d]/g, ''),
    amount: formatMoney({ minor: amountMinor, currency }, LOCALES[spoken]),
    number: plainLine(number, 20),
  })
  return `${plainForPhones(said)} ${bookingUrl}`
}

/** "28 Nov, 10:00": whoever gets a text knows the year. */
const shortTime = (timeZone: string, locale: string) =>
  new Intl.DateTimeFormat(locale, {
    ...{ timeZone, day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  })
