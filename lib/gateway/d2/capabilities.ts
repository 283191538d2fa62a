import type { Capabilities, MethodKind } from '@/lib/gateway/gateway'

/** How long the issuer is bound to an authorization; a capture after it needs a renewal. Short for some, longer for none. */
export const GUARANTEED_DAYS = 7

/** "About two months", with renewal, is all that is published; after that we expect nothing any more. */
export const CAPTURABLE_DAYS = 60

const D2: Capabilities = {
  combinedAuthorization: false,
  capturesLater: true,
  severalCaptures: false,
  explicitRelease: true,
  repeatsByKey: false,
  // A second capture or cancel is declined by the status, a second use of an order by uniqueoid. A refund repeats.
  onceByNature: ['CAPTURE', 'RELEASE', 'STORED_CARD'],
  endsVisits: false,
  storedCard: 'authorizes',
  capturableDays: CAPTURABLE_DAYS,
  guaranteedDays: GUARANTEED_DAYS,
  // The first capture is the last one: what it leaves is gone.
  guaranteeEndsAtFirstCapture: true,
  source: 'tech.dibspayment.com, D2: capture.cgi (once, reason 5 after 7 days), split authorization, tickets',
  checkedOn: '2026-11-28',
}

const NOT_OFFERED: Capabilities = {
  ...D2,
  capturesLater: false,
  explicitRelease: false,
  storedCard: null,
  capturableDays: null,
  guaranteedDays: null,
  source: 'Not offered: we open the D2 window for cards and for wallets around a card',
}

/** What each kind of method can do at D2. Days are data with a source, never a rule in code. */
export const CAPABILITIES: Record<MethodKind, Capabilities> = {
  CARD: D2,
  WALLET: {
    ...D2,
    storedCard: null,
    source: `${D2.source}; that wallets behave like their cards is not confirmed`,
  },
  INVOICE: NOT_OFFERED,
  DIRECT: NOT_OFFERED,
}
