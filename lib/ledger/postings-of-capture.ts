import { creditsOf, merged, type Posting, type Share, totalOf } from './posting'

/**
 * Money was taken: it lies in an account until it is paid out, and each share of it is earned, owed as VAT, or held
 * for the renter. What is only authorized is in no account, because nothing of it has moved.
 */
export const postingsOfCapture = (account: string, currency: string, shares: Share[]): Posting[] =>
  merged([{ account, currency, amountMinor: totalOf(shares) }, ...creditsOf(shares, currency)])
