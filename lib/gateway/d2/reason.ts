/**
 * What a number means for us. `done-before`: the state does not allow it, perhaps because we did it ourselves; `under-way`:
 * it is in a batch already; `too-old`: the authorization has to be renewed first. In all three the look-up has the last word.
 */
type Verdict = 'declined' | 'refused' | 'unknown' | 'done-before' | 'under-way' | 'too-old'

export type Reasons = Record<string, { verdict: Verdict; means: string }>

/** Why an authorization is declined: tech.dibspayment.com, D2, return codes of auth, reauth and ticket_auth. */
export const OF_AUTHORIZATION: Reasons = {
  0: { verdict: 'declined', means: 'rejected by the acquirer' },
  1: { verdict: 'unknown', means: 'no contact with the acquirer' },
  2: { verdict: 'refused', means: 'parameter error' },
  3: { verdict: 'declined', means: 'error at the acquirer' },
  4: { verdict: 'declined', means: 'card expired' },
  5: { verdict: 'declined', means: 'card of a kind that is not accepted' },
  6: { verdict: 'declined', means: 'capture at once failed' },
  7: { verdict: 'done-before', means: 'order used before' },
  8: { verdict: 'refused', means: 'parts do not add up to the amount' },
  9: { verdict: 'refused', means: 'security code missing' },
  10: { verdict: 'declined', means: 'card number and card type differ' },
  11: { verdict: 'declined', means: 'stopped by the fraud filter' },
  20: { verdict: 'declined', means: 'cancelled at 3-D Secure' },
}

/**
 * Why a capture, refund or cancel is declined: tech.dibspayment.com, D2, return codes of the payment functions. Older
 * pages give 2 and 8 other meanings; we read them so that nothing is taken for certain that may not be.
 */
export const OF_MONEY: Reasons = {
  1: { verdict: 'unknown', means: 'no response from the acquirer' },
  2: { verdict: 'unknown', means: 'time-out' },
  3: { verdict: 'declined', means: 'card expired' },
  4: { verdict: 'declined', means: 'rejected by the acquirer' },
  5: { verdict: 'too-old', means: 'authorization older than seven days' },
  6: { verdict: 'done-before', means: 'the status of the transaction does not allow this' },
  7: { verdict: 'refused', means: 'amount too high' },
  8: { verdict: 'refused', means: 'parameter error' },
  9: { verdict: 'refused', means: 'transaction of another order' },
  10: { verdict: 'declined', means: 'renewal of the authorization rejected' },
  11: { verdict: 'unknown', means: 'acquirer not reached' },
  12: { verdict: 'unknown', means: 'confirmation failed' },
  14: { verdict: 'under-way', means: 'in a batch already' },
  15: { verdict: 'declined', means: 'blocked' },
}
