import type { Posting, Share } from './posting'
import { postingsOfCapture } from './postings-of-capture'

/** Money went back from an account: what its capture had posted for these shares, the other way round, VAT included. */
export const postingsOfRefund = (account: string, currency: string, shares: Share[]): Posting[] =>
  postingsOfCapture(account, currency, shares).map((posting) => ({
    ...posting,
    amountMinor: -posting.amountMinor,
  }))
