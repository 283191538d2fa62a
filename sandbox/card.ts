/** A number that a gateway's sandbox accepts; the habit says how the card behaves from then on. */
export type TestCard<Habit extends string> = { number: string; brand: string; habit: Habit; says: string }

export type CardForm = { number: string; expiry: string; cvc: string }
export type CardErrors = Partial<Record<keyof CardForm, string>>
export type Card<Habit extends string> = { maskedPan: string; expiry: string; brand: string; habit: Habit }

export const EMPTY_CARD: CardForm = { number: '', expiry: '', cvc: '' }

/** Reads a card form: either one of these test cards that no longer knows its full number, or a message for every field that is wrong. */
export function readCard<Habit extends string>(
  form: CardForm,
  at: Date,
  cards: readonly TestCard<Habit>[],
): { card: Card<Habit> } | { errors: CardErrors } {
  const number = form.number.replace(/[\s-]/g, '')
  const expiry = readExpiry(form.expiry)
  const known = cards.find((card) => card.number === number)
  const errors: CardErrors = {}
  const wrongNumber = numberError(number, known !== undefined)
  if (wrongNumber) errors.number = wrongNumber
  if (!expiry) errors.expiry = 'Write the month and year as on the card, for example 08/29'
  else if (expiry.endsAt <= at) errors.expiry = 'This card has expired'
  if (!/^\d{3}$/.test(form.cvc.trim())) errors.cvc = 'The CVC is the three digits on the back of the card'
  if (!known || !expiry || Object.keys(errors).length > 0) return { errors }
  return { card: { maskedPan: mask(number), expiry: expiry.onWire, brand: known.brand, habit: known.habit } }
}

/** What the form looks like with this number typed by somebody who has the card. */
export function filledIn(number: string, at: Date): CardForm {
  return { number, expiry: `12/${at.getUTCFullYear() + 2 - 2000}`, cvc: '123' }
}

/** What was posted, with nothing lost that a person typed. */
export function typedCard(fields: URLSearchParams): CardForm {
  const typed = (name: keyof CardForm) => fields.get(name) ?? ''
  return { number: typed('number'), expiry: typed('expiry'), cvc: typed('cvc') }
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
