import type { Habit } from './payment'

export type TestCard = { number: string; brand: string; habit: Habit; says: string }

/** The gateway's published test numbers, and one of our own that announces itself as invented. */
export const TEST_CARDS: readonly TestCard[] = [
  { number: '4925000000000004', brand: 'Visa', habit: 'pays', says: 'Everything works' },
  { number: '5413000000000000', brand: 'MasterCard', habit: 'pays', says: 'Everything works' },
  {
    number: '4925000000000087',
    brand: 'Visa',
    habit: 'declines',
    says: 'Declined on this page; try again with another card',
  },
  {
    number: '4925000000000079',
    brand: 'Visa',
    habit: 'charge-fails',
    says: 'Approved here, but every later charge fails',
  },
  {
    number: '9999000000000004',
    brand: 'Visa',
    habit: 'rest-dropped',
    says: 'Invented here: the first charge works, the bank refuses every charge after it',
  },
]

export type CardForm = { number: string; expiry: string; cvc: string }
export type CardErrors = Partial<Record<keyof CardForm, string>>
export type Card = { maskedPan: string; expiry: string; brand: string; habit: Habit }

/** Reads a card form: either a card that no longer knows its full number, or a message for every field that is wrong. */
export function readCard(form: CardForm, at: Date): { card: Card } | { errors: CardErrors } {
  const number = form.number.replace(/[\s-]/g, '')
  const expiry = readExpiry(form.expiry)
  const known = TEST_CARDS.find((card) => card.number === number)
  const errors: CardErrors = {}
  const wrongNumber = numberError(number, known !== undefined)
  if (wrongNumber) errors.number = wrongNumber
  if (!expiry) errors.expiry = 'Write the month and year as on the card, for example 08/29'
  else if (expiry.endsAt <= at) errors.expiry = 'This card has expired'
  if (!/^\d{3}$/.test(form.cvc.trim())) errors.cvc = 'The CVC is the three digits on the back of the card'
  if (!known || !expiry || Object.keys(errors).length > 0) return { errors }
  return { card: { maskedPan: mask(number), expiry: expiry.onWire, brand: known.brand, habit: known.habit } }
}

export function passesLuhn(number: string): boolean {
  const digits = [...number].reverse().map(Number)
  const sum = digits.reduce(
    (total, digit, place) => total + (place % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit),
    0,
  )
  return sum % 10 === 0
}

function numberError(number: string, known: boolean): string | null {
  if (number === '') return 'Write the card number'
  if (!/^\d{12,19}$/.test(number)) return 'A card number has 12 to 19 digits'
  if (!passesLuhn(number)) return 'A digit seems to be wrong: check the number once more'
  return known ? null : 'This is a sandbox: never type a real card here, use one of the test numbers below'
}

function readExpiry(text: string): { onWire: string; endsAt: Date } | null {
  const [, month, year] = /^\s*(\d{1,2})\s*[/\-. ]?\s*(?:20)?(\d{2})\s*$/.exec(text) ?? []
  if (!month || !year || Number(month) < 1 || Number(month) > 12) return null
  return {
    onWire: month.padStart(2, '0') + year,
    endsAt: new Date(Date.UTC(2000 + Number(year), Number(month), 1)),
  }
}

function mask(number: string): string {
  return number.slice(0, 6) + '*'.repeat(number.length - 10) + number.slice(-4)
}
