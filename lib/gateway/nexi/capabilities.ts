import type { Capabilities, ClockRule } from '@/lib/gateway/gateway'
import type { MethodKind } from '@/lib/gateway/methods'

const CHECKED_ON = '2026-11-22'

const NEXI = {
  combinedAuthorization: true,
  explicitRelease: false,
  repeatsByKey: true,
  // A visit ends and an authorization is cancelled as a whole, or not at all: a key adds nothing to that.
  onceByNature: ['RELEASE'] as const,
  endsVisits: true,
  storedCard: null,
  // The guides to subscriptions (developers.nets.eu, manage subscriptions) charge, verify and update; no call of theirs ends one.
  forgetsCards: false,
  // Older pages of the same product say 365: the shorter one never promises what is then refused.
  refunds: {
    days: 180,
    source: 'Help pages of a rental system on this gateway, refunds',
    checkedOn: CHECKED_ON,
  },
  checkedOn: CHECKED_ON,
}

// The support article on partial capture: the issuer drops the rest of the authorization at the first partial charge.
const DROPS_THE_REST = 'Nexi support, partial capture'

const THIRTY_DAYS =
  'developer.nexigroup.com, charge payments: charged within 30 days or cancelled by the gateway'

const byRenter = (scheme: string | null, guaranteedDays: number, guarantee: string): ClockRule => ({
  scheme,
  initiator: 'RENTER',
  guaranteedDays,
  capturableDays: 30,
  source: `${THIRTY_DAYS}; ${guarantee}`,
  checkedOn: CHECKED_ON,
})

// Visa's own rule says ten days, but four payment companies give seven, eight or ten for the same case: the shortest counts.
const CARD_CLOCKS = [
  byRenter(
    'VISA',
    7,
    'Visa, started by the cardholder: 7 days at the shortest (docs.stripe.com, place a hold)',
  ),
  byRenter('MASTERCARD', 30, 'Mastercard: up to 30 days (developer.revolut.com, clearing windows)'),
  byRenter(null, 7, 'other schemes: 7 days (docs.stripe.com, place a hold)'),
]

/** What each kind of method can do at Nexi Checkout. Days are data with a source, never a rule in code. */
export const CAPABILITIES: Record<MethodKind, Capabilities> = {
  CARD: {
    ...NEXI,
    // developer.nexigroup.com, unscheduled subscriptions: an amount that varies, when the payer has agreed to it.
    storedCard: 'takes',
    capturesLater: true,
    severalCaptures: true,
    clocks: CARD_CLOCKS,
    guaranteeEndsAtFirstCapture: true,
    source: DROPS_THE_REST,
  },
  WALLET: {
    ...NEXI,
    capturesLater: true,
    severalCaptures: true,
    clocks: [byRenter(null, 7, 'the card behind a wallet is not told: as the shortest of the cards')],
    guaranteeEndsAtFirstCapture: true,
    source: `${DROPS_THE_REST}; later partial charges of wallets are not confirmed`,
  },
  INVOICE: {
    ...NEXI,
    capturesLater: true,
    severalCaptures: true,
    clocks: [byRenter(null, 30, 'invoices: 30 days, with the company that pays')],
    guaranteeEndsAtFirstCapture: false,
    source: THIRTY_DAYS,
  },
  DIRECT: {
    ...NEXI,
    capturesLater: false,
    severalCaptures: false,
    clocks: [],
    guaranteeEndsAtFirstCapture: false,
    source: 'Swish and Trustly are charged at once: charged amount without an authorization',
  },
}
