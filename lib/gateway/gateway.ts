import type { MethodKind } from './methods'

/**
 * The port to the payment gateways. An adapter never throws for what a gateway can do to us; it answers. Amounts are
 * minor units of the payment's currency.
 */
export type Gateway = {
  /** Opens one visit of the renter: one authorization for each part, nothing taken yet. */
  startCheckout(attempt: CheckoutAttempt): Promise<Answer>
  /** Takes money from an authorization. */
  capture(attempt: MoneyAttempt): Promise<Answer>
  /** Lets an authorization go as a whole, or ends a visit that nobody has paid in. */
  release(attempt: MoneyAttempt): Promise<Answer>
  /** Gives captured money back. */
  refund(attempt: MoneyAttempt): Promise<Answer>
  /**
   * Authorizes on a card that the renter has agreed to have stored, without the renter. A gateway that can only take from
   * a stored card takes at once: its capabilities say so.
   */
  payByStoredCard(attempt: StoredCardAttempt): Promise<Answer>
  /** Deletes a stored card, so that nobody can ask anything of it any more. One that is deleted already is fine. */
  forgetCard(card: string): Promise<Forgotten>
  /** What the gateway says the payment is now. */
  lookUp(payment: PaymentName): Promise<Answer>
  /** Is this event genuine, and does it ring for this payment? It proves nothing else. */
  readEvent(headers: Headers, rawBody: string, secrets: WebhookSecrets): GatewayEvent | 'not-genuine'
  capabilities(method: MethodKind): Capabilities
}

/** The gateway's own name for a payment. Some gateways give a payment its final name only when it has been paid. */
export type GatewayRef = string

/**
 * A payment as a gateway can find it: by its name, and by what was asked for; `visitMinor` is all that was asked in one visit, and
 * `capturableUntil` what is known of its end, for gateways that do not say it again.
 */
export type PaymentName = {
  ref: GatewayRef
  currency: string
  amountMinor: number
  visitMinor: number
  capturableUntil?: Date | null
}

/**
 * `refs` are the names of the visit's parts in their order. A visit with a `form` begins with a form that the renter's
 * browser posts to `url`; without one the browser just goes there.
 */
export type Answer =
  | { kind: 'standing'; ref: GatewayRef; standing: Standing; made?: string }
  | { kind: 'redirect'; refs: GatewayRef[]; url: string; form?: Record<string, string> }
  | { kind: 'declined' | 'refused'; reason: string }
  | { kind: 'unknown'; cause: unknown }

export type Forgotten =
  | { kind: 'forgotten' }
  | { kind: 'refused'; reason: string }
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
  /** Where the gateway tells no single refunds, only their sum: is one on its way, and when did the sum last grow? */
  refundsAsSum?: { isPending: boolean; at: Date }
  /** `scheme` is the card's network in capitals, where there is one. */
  method: { kind: MethodKind; label: string; scheme?: string } | null
  /** What to name for paying with the same card again without the renter, where they agreed to it. */
  storedCard?: string
  /** The gateway's own word on the two clocks, which beats our table. */
  guaranteedUntil?: Date
  capturableUntil?: Date
  createdAt?: Date
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

/** `parts` become one authorization each. `storeCard`: the renter agrees that the card may be used again. */
export type CheckoutAttempt = {
  key: string
  bookingNumber: string
  currency: string
  parts: AttemptLine[][]
  storeCard: boolean
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
  /** The payment; `amountMinor` beside it is what to take, let go or give back now. */
  payment: PaymentName
  amountMinor: number
  lines: AttemptLine[]
  whole: boolean
  onlyUnpaid: boolean
  capture?: GatewayRef
}

/** `card` is what the gateway named the stored card. */
export type StoredCardAttempt = {
  key: string
  bookingNumber: string
  currency: string
  amountMinor: number
  lines: AttemptLine[]
  card: string
  eventUrl: string
  webhookSecret: string
}

/** `ref` is the payment's name as far as we know it; an event that names another one is not genuine. */
export type WebhookSecrets = { current: string; ref: GatewayRef | null }

/** `declined` says that the payer's bank refused on the gateway's own page; anything else is only "look again". */
export type GatewayEvent = { eventKey: string; name: 'changed' | 'declined'; ref: GatewayRef }

/** What a method can do at this gateway; data with source and date, since neither law nor schemes hold still. */
export type Capabilities = {
  /** One authorization for rent and deposit; otherwise a visit makes two. */
  combinedAuthorization: boolean
  capturesLater: boolean
  severalCaptures: boolean
  explicitRelease: boolean
  /** The same key again has no second effect, for a day. */
  repeatsByKey: boolean
  /** What the gateway does once at the most, whatever we repeat: safe to send again without a key. */
  onceByNature: readonly ('CAPTURE' | 'RELEASE' | 'REFUND' | 'STORED_CARD')[]
  /** A visit that nobody has paid in can be ended; otherwise it may still be paid after we have given it up. */
  endsVisits: boolean
  /** What can be done with a card that the renter let us store; null: nothing. */
  storedCard: 'authorizes' | 'takes' | null
  /** A stored card can be deleted on request; otherwise the gateway keeps it by its own rules. */
  forgetsCards: boolean
  /** How long captured money can go back the way it came; null: never, it has to be paid back in another way. */
  refunds: { days: number; source: string; checkedOn: string } | null
  /** How long an authorization counts; none where nothing is ever only authorized. Ask `clockFor`. */
  clocks: readonly ClockRule[]
  guaranteeEndsAtFirstCapture: boolean
  source: string
  checkedOn: string
}

/** Who starts an authorization: the renter on the gateway's page, or we with a card that they let us store. */
export type Initiator = 'RENTER' | 'MERCHANT'

/** Until when the issuer keeps the money blocked and the gateway accepts a capture, in days from the authorization; null: never. */
export type ClockDays = { guaranteedDays: number | null; capturableDays: number | null }

/** How long authorizations count; `scheme` null means every scheme without a rule of its own, and a card that is not known yet. */
export type ClockRule = ClockDays & {
  scheme: string | null
  initiator: Initiator
  source: string
  checkedOn: string
}
