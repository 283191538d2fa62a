import type { Channel } from './account'
import type { Posting, Share } from './posting'
import { postingsOfCapture } from './postings-of-capture'

/** Money went back: exactly what its capture had posted for these shares, the other way round, VAT included. */
export const postingsOfRefund = (channel: Channel, currency: string, shares: Share[]): Posting[] =>
  postingsOfCapture(channel, currency, shares).map((posting) => ({
    ...posting,
    amountMinor: -posting.amountMinor,
  }))
