import type { Capabilities, MethodKind } from '@/lib/gateway/gateway'

const NEXI = {
  combinedAuthorization: true,
  explicitRelease: false,
  repeatsByKey: true,
  onceByNature: [],
  endsVisits: true,
  storedCard: null,
  // Older pages of the same product say 365: the shorter one never promises what is then refused.
  refunds: {
    days: 180,
    source: 'Help pages of a rental system on this gateway, refunds',
    checkedOn: '2026-11-22',
  },
  checkedOn: '2026-11-22',
}

// The support article on partial capture: the issuer drops the rest of the authorization at the first partial charge.
const DROPS_THE_REST = 'Nexi support, partial capture; developer.nexigroup.com, charge payments (30 days)'

/** What each kind of method can do at Nexi Checkout. Days are data with a source, never a rule in code. */
export const CAPABILITIES: Record<MethodKind, Capabilities> = {
  CARD: {
    ...NEXI,
    // developer.nexigroup.com, unscheduled subscriptions: an amount that varies, when the payer has agreed to it.
    storedCard: 'takes',
    capturesLater: true,
    severalCaptures: true,
    capturableDays: 30,
    guaranteedDays: 7,
    guaranteeEndsAtFirstCapture: true,
    source: DROPS_THE_REST,
  },
  WALLET: {
    ...NEXI,
    capturesLater: true,
    severalCaptures: true,
    capturableDays: 30,
    guaranteedDays: 7,
    guaranteeEndsAtFirstCapture: true,
    source: `${DROPS_THE_REST}; later partial charges of wallets are not confirmed`,
  },
  INVOICE: {
    ...NEXI,
    capturesLater: true,
    severalCaptures: true,
    capturableDays: 30,
    guaranteedDays: 30,
    guaranteeEndsAtFirstCapture: false,
    source: 'developer.nexigroup.com, charge payments: invoice 30 days',
  },
  DIRECT: {
    ...NEXI,
    capturesLater: false,
    severalCaptures: false,
    capturableDays: null,
    guaranteedDays: null,
    guaranteeEndsAtFirstCapture: false,
    source: 'Swish and Trustly are charged at once: charged amount without an authorization',
  },
}
