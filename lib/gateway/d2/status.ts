/** How a transaction stands, as far as it matters to us; amounts come beside it. */
export type Stand = 'nothing' | 'authorized' | 'capturing' | 'captured' | 'refunding' | 'gone'

/**
 * The statuscodes of D2: tech.dibspayment.com, D2, statuscodes. Those that only occur with features we do not ask for
 * (18 and 19 split capture, 26 postponed) are left out: a transaction with one of them is not ours to judge.
 */
export const STATUS: Record<string, Stand> = {
  // Inserted, declined, ticket, deleted ticket, awaits the shop, declined by D2: no money is blocked.
  0: 'nothing',
  1: 'nothing',
  13: 'nothing',
  14: 'nothing',
  16: 'nothing',
  17: 'nothing',
  // Authorized; a capture that was declined leaves the authorization as it was.
  2: 'authorized',
  4: 'authorized',
  // Capture sent, capture pending.
  3: 'capturing',
  12: 'capturing',
  // Captured, balanced, partly refunded, refund declined, refunded: the sums beside it say the rest.
  5: 'captured',
  7: 'captured',
  8: 'captured',
  10: 'captured',
  11: 'captured',
  // Refund sent, refund pending.
  9: 'refunding',
  15: 'refunding',
  6: 'gone',
}
