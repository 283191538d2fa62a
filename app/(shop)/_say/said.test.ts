import { expect, test } from 'vitest'
import { CLAIM_WORDS } from '@/app/_claims/claim-words'
import { CANCEL_WORDS } from '@/app/_money/cancel-words'
import { OPENING_WORDS } from '@/app/_opening/opening-words'
import { PHOTO_WORDS } from '@/app/_photos/photo-words'
import { FIELD_WORDS } from '@/app/_ui/field-words'
import { MONEY_WORDS } from '@/app/_ui/money-words'
import { UI_WORDS } from '@/app/_ui/words'
import { BOOKING_STATES } from '@/app/_words/booking-states'
import { BROKEN_WORDS } from '@/app/_words/broken'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import { EXTRA_REASON_SAID } from '@/app/_words/extra-reasons'
import { GRADE_WORDS } from '@/app/_words/grades'
import { PRICE_UNITS } from '@/app/_words/price-units'
import { RECEIPT_KINDS } from '@/app/_words/receipt-kinds'
import { TURNED_AWAY } from '@/app/_words/turned-away'
import { WIDGET } from '@/app/widget/say'
import { LANGUAGES, type Language } from '@/lib/language'
import { LINE_WORDS } from '@/lib/payment/line-words'
import { ACCESSIBILITY } from './accessibility'
import { ADDING } from './adding'
import { BOOK } from './book'
import { BOOK_FORM } from './book-form'
import { BOOKING } from './booking'
import { CHANGE } from './change'
import { CLAIM } from './claim'
import { DEPOSIT } from './deposit'
import { FRAME } from './frame'
import { GEAR } from './gear'
import { HELP } from './help'
import { MINE } from './mine'
import { SIGN_IN } from './sign-in'
import { TEXTS } from './texts'

const TABLES: Record<string, Record<Language, unknown>> = {
  ACCESSIBILITY,
  ADDING,
  BOOK,
  BOOK_FORM,
  BOOKING,
  CHANGE,
  CLAIM,
  DEPOSIT,
  FRAME,
  GEAR,
  HELP,
  MINE,
  SIGN_IN,
  TEXTS,
  WIDGET,
  CLAIM_WORDS,
  CANCEL_WORDS,
  OPENING_WORDS,
  PHOTO_WORDS,
  MONEY_WORDS,
  FIELD_WORDS,
  UI_WORDS,
  BOOKING_STATES,
  BROKEN_WORDS,
  CATEGORY_WORDS,
  EXTRA_REASON_SAID,
  GRADE_WORDS,
  PRICE_UNITS,
  RECEIPT_KINDS,
  TURNED_AWAY,
  LINE_WORDS,
}

/** What is the same word in two languages, or a name. */
const SHARED = new Set([
  'Reference',
  'Sandbox',
  'Sandbox.',
  'Book',
  'Booking {0}',
  '{0}, {1}',
  ', reference {0}',
  'fr',
])

const OTHERS = LANGUAGES.filter((language) => language !== 'en')

test.each(OTHERS.flatMap((language) => Object.keys(TABLES).map((name) => [name, language] as const)))(
  '%s says nothing in %s as English does, and leaves nothing empty',
  (name, language) => {
    const [english, said] = [leavesOf(TABLES[name]!.en), leavesOf(TABLES[name]![language])]
    expect(Object.keys(said).sort()).toEqual(Object.keys(english).sort())
    const alike = Object.keys(said).filter((key) => said[key] === english[key] && !SHARED.has(said[key]!))
    expect(alike.map((key) => `${key}: ${said[key]}`)).toEqual([])
    for (const [key, text] of Object.entries(said)) {
      expect(text, key).not.toBe('')
      expect(text, key).not.toMatch(/undefined|\[object/)
    }
  },
)

/** Every sentence of a table by its place in it; one that is a function is asked with marks for what goes in. */
function leavesOf(table: unknown, place = ''): Record<string, string> {
  if (typeof table === 'string') return { [place]: table }
  if (typeof table === 'function') return leavesOf(table(...marksFor(table.length)), place)
  if (isElement(table)) return { [place]: textOf(table) }
  return Object.assign(
    {},
    ...Object.entries(table as object).map(([key, part]) => leavesOf(part, `${place}.${key}`)),
  )
}

/** Marks that can also be asked for parts, as facts are. */
const marksFor = (count: number): unknown[] =>
  Array.from({ length: count }, (_, at) =>
    Object.assign(new String(`{${at}}`), {
      due: 'due',
      rent: 'rent',
      deposit: 'deposit',
      minutes: 15,
      period: 'period',
      description: 'description',
      city: 'city',
    }),
  )

type Element = { props: { children?: unknown } }
const isElement = (part: unknown): part is Element =>
  typeof part === 'object' && part !== null && 'props' in part

function textOf(part: unknown): string {
  if (Array.isArray(part)) return part.map(textOf).join('')
  if (isElement(part)) return textOf(part.props.children)
  return part === null || part === undefined || typeof part === 'boolean' ? '' : String(part)
}
