/**
 * The port to the payment gateways. An adapter never throws for what a gateway can do to us; it answers. Amounts are
 * minor units of the payment's currency.
 */
export type Gateway = {
  /** Opens one visit of the renter: all lines in one authorization, nothing taken yet. */
  startCheckout(attempt: CheckoutAttempt): Promise<Answer>
  /** Takes money from an authorization. */
  capture(attempt: MoneyAttempt): Promise<Answer>
  /** Lets an authorization go as a whole, or ends a visit that nobody has paid in. */
  release(attempt: MoneyAttempt): Promise<Answer>
  /** Gives captured money back. */
  refund(attempt: MoneyAttempt): Promise<Answer>
  /** What the gateway says the payment is now. */
  lookUp(ref: GatewayRef): Promise<Answer>
  /** Is this event genuine, and for which payment does it ring? It proves nothing else. */
  readEvent(headers: Headers, rawBody: string, secrets: WebhookSecrets): GatewayEvent | 'not-genuine'
  capabilities(method: MethodKind): Capabilities
}

/** The gateway's own name for a payment. */
export type GatewayRef = string

export type MethodKind = 'CARD' | 'WALLET' | 'DIRECT' | 'INVOICE'

export type Answer =
  | { kind: 'standing'; ref: GatewayRef; standing: Standing; made?: string }
  | { kind: 'redirect'; ref: GatewayRef; url: string }
  | { kind: 'declined' | 'refused'; reason: string }
  | { kind: 'unknown'; cause: unknown }

/** Cumulative truth about one payment, in the gateway's books. */
export type Standing = {
  currency: string
  amountMinor: number
  authorizedMinor: number
  capturedMinor: number
  refundedMinor: number
  releasedMinor: number
  captures: StandingCapture[]
  refunds: StandingRefund[]
  method: { kind: MethodKind; label: string } | null
  createdAt: Date
  ended: 'RELEASED' | 'TERMINATED' | 'EXPIRED' | null
}

export type StandingCapture = {
  ref: string
  amountMinor: number
  at: Date
  lines: { reference: string; amountMinor: number }[]
}

export type StandingRefund = {
  ref: string
  amountMinor: number
  at: Date
  state: 'PENDING' | 'DONE' | 'FAILED'
}

export type AttemptLine = {
  reference: string
  description: string
  quantity: number
  amountMinor: number
  vatRateBp: number
}

export type CheckoutAttempt = {
  key: string
  bookingNumber: string
  currency: string
  lines: AttemptLine[]
  contact: { name: string; email: string; phone: string }
  termsUrl: string
  returnUrl: string
  cancelUrl: string
  eventUrl: string
  webhookSecret: string
}

/**
 * `key` makes a repeat harmless; `whole` says the amount is all that was authorized; `capture` is the one to give back from;
 * `onlyUnpaid` ends a visit but must not touch money that has come in the meantime.
 */
export type MoneyAttempt = {
  key: string
  ref: GatewayRef
  currency: string
  amountMinor: number
  lines: AttemptLine[]
  whole: boolean
  onlyUnpaid: boolean
  capture?: GatewayRef
}

export type WebhookSecrets = { current: string }

/** `declined` says that the payer's bank refused on the gateway's own page; anything else is only "look again". */
export type GatewayEvent = { eventKey: string; name: 'changed' | 'declined'; ref: GatewayRef }

/** What a method can do at this gateway; data with source and date, since neither law nor schemes hold still. */
export type Capabilities = {
  combinedAuthorization: boolean
  capturesLater: boolean
  severalCaptures: boolean
  explicitRelease: boolean
  repeatsByKey: boolean
  capturableDays: number | null
  guaranteedDays: number | null
  guaranteeEndsAtFirstCapture: boolean
  source: string
  checkedOn: string
}
