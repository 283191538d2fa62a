import type { Capabilities, ClockRule, Initiator } from '@/lib/gateway/gateway'
import type { MethodKind } from '@/lib/gateway/methods'

// The words of D2: bound for seven days, usable for about two months when it is renewed. We expect nothing after that.
const GUARANTEED_DAYS = 7
export const CAPTURABLE_DAYS = 60

const CHECKED_ON = '2026-11-28'

const clock = (scheme: string | null, initiator: Initiator, guaranteedDays: number, guarantee: string) => ({
  scheme,
  initiator,
  guaranteedDays,
  capturableDays: CAPTURABLE_DAYS,
  source: `tech.dibspayment.com, D2, reauth.cgi: about two months; ${guarantee}`,
  checkedOn: CHECKED_ON,
})

const BOUND = 'capture.cgi: bound for 7 days (reason 5)'

// What we start ourselves lasts shorter with Visa; a stored card whose scheme is not known may be one.
const STARTED_BY_US = 'Visa, started by the merchant: 5 days (checkout.com, authorization validity)'

const CLOCKS: ClockRule[] = [
  clock(null, 'RENTER', GUARANTEED_DAYS, BOUND),
  clock('MASTERCARD', 'MERCHANT', GUARANTEED_DAYS, BOUND),
  clock(null, 'MERCHANT', 5, STARTED_BY_US),
]

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
  forgetsCards: true,
  // No limit is written down anywhere: the one that the systems around it keep to.
  refunds: {
    days: 180,
    source: 'tech.dibspayment.com, refund.cgi (cards, by agreement); 180 days as rental systems state them',
    checkedOn: CHECKED_ON,
  },
  clocks: CLOCKS,
  // The first capture is the last one: what it leaves is gone.
  guaranteeEndsAtFirstCapture: true,
  source: 'tech.dibspayment.com, D2: capture.cgi (once), split authorization, tickets, cancel.cgi',
  checkedOn: CHECKED_ON,
}

const NOT_OFFERED: Capabilities = {
  ...D2,
  capturesLater: false,
  explicitRelease: false,
  storedCard: null,
  forgetsCards: false,
  refunds: null,
  clocks: [],
  source: 'Not offered: we open the D2 window for cards and for wallets around a card',
}

/** What each kind of method can do at D2. Days are data with a source, never a rule in code. */
export const CAPABILITIES: Record<MethodKind, Capabilities> = {
  CARD: D2,
  WALLET: {
    ...D2,
    storedCard: null,
    forgetsCards: false,
    source: `${D2.source}; that wallets behave like their cards is not confirmed`,
  },
  INVOICE: NOT_OFFERED,
  DIRECT: NOT_OFFERED,
}
