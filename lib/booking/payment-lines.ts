import type { Language } from '@/lib/language'
import type { NewPaymentLine } from '@/lib/payment/create-payment'
import { LINE_WORDS } from '@/lib/payment/line-words'
import type { Quote, QuoteLine } from './quote'

/** What the renter pays for, one line per rented line and one for the deposit: a deposit is no sale and bears no VAT. */
export function paymentLinesOf(
  number: string,
  { lines, coupon, depositMinor }: Quote,
  language: Language,
): NewPaymentLine[] {
  const words = LINE_WORDS[language]
  // What is included costs nothing, and no gateway takes a line of nothing.
  const paid = lines.filter(({ rentMinor }) => rentMinor > 0)
  const rent = paid.map((line, index) => ({
    purpose: 'RENT' as const,
    reference: `RENT-${index + 1}`,
    description: nameOf(line, coupon?.code, words.coupon),
    quantity: line.quantity,
    amountMinor: line.rentMinor,
    vatRateBp: line.vatRateBp,
  }))
  if (depositMinor === 0) return rent
  const secured = lines.filter((line) => line.depositMinor > 0).map((line) => line.description)
  const description = words.deposit(secured.join(', ')).slice(0, 120)
  const deposit = { purpose: 'DEPOSIT' as const, reference: `DEPOSIT-${number}`, description, quantity: 1 }
  return [...rent, { ...deposit, amountMinor: depositMinor, vatRateBp: 0 }]
}

/** The receipt says why the line is cheaper than the price list. */
const nameOf = (
  { description, couponMinor }: QuoteLine,
  code: string | undefined,
  withCoupon: (what: string, code: string) => string,
): string => (couponMinor && code ? withCoupon(description, code).slice(0, 120) : description)
