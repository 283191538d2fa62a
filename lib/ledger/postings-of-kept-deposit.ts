import { DEPOSITS_HELD } from './account'
import { creditsOf, merged, type Posting, type Share, totalOf } from './posting'

/** Part of a deposit that had been paid in is kept: no money moves, but what was the renter's is now ours, for its reason. */
export const postingsOfKeptDeposit = (currency: string, shares: Share[]): Posting[] =>
  merged([{ account: DEPOSITS_HELD, currency, amountMinor: totalOf(shares) }, ...creditsOf(shares, currency)])
