import type { ReactNode } from 'react'

/** What the booking form says about a price that only the browser knows; browsers load it in all languages, so it is little. */
export const en = {
  coupon: (code: string) => `Coupon ${code}`,
  rent: (hasGoods: boolean): string => (hasGoods ? 'Rent and goods, taken at once' : 'Rent, taken at once'),
  vat: (amount: ReactNode) => <>VAT of {amount} included</>,
  deposit: (isLater: boolean) => `Deposit, approved ${isLater ? 'later,' : 'but'} not taken`,
  couponCounts: (code: string) => `Coupon ${code} counts: the summary shows the price with it.`,
  toPayment: (due: string) => `Go to payment, ${due}`,
  afterwards: (facts: { due: string; rent: string; deposit: string; isLater: boolean; minutes: number }) =>
    `You approve ${facts.due} on the next page. ${facts.rent} is taken at once${
      facts.deposit &&
      `; the deposit of ${facts.deposit} is ${facts.isLater ? 'approved later' : 'only approved'}`
    }. We keep the gear for you for ${facts.minutes} minutes meanwhile.`,
}

export type BookFormWords = typeof en
