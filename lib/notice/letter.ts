import { z } from 'zod'
import { RENTER_FACTS } from './renter-facts'

/** What every letter about a booking knows; read from the booking when the letter is queued. */
export const bookingFacts = z.object({
  number: z.string(),
  renter: z.string(),
  fromAt: z.coerce.date(),
  untilAt: z.coerce.date(),
  currency: z.string(),
  rentMinor: z.int(),
  depositMinor: z.int(),
  gear: z.array(z.object({ description: z.string(), quantity: z.int() })),
  location: z.object({
    name: z.string(),
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    timeZone: z.string(),
    phone: z.string(),
    email: z.string(),
  }),
})

export type BookingFacts = z.output<typeof bookingFacts>

const amount = z.int().nonnegative()
const instant = z.coerce.date()
const ending = z.enum(['LAPSES', 'RELEASE', 'REFUND'])
const reason = z.enum(['DAMAGE', 'DELAY'])
const extraReason = z.enum(['DAMAGE', 'DELAY', 'OTHER', 'CHANGED_DATES'])
const refundReason = z.enum([
  'CANCELLED',
  'CHANGED_DATES',
  'NOT_AS_PROMISED',
  'RETURNED_EARLY',
  'OBJECTION',
  'MISTAKE',
  'GOODWILL',
])
const link = z.url({ protocol: /^https?$/ })
const bookingUrl = link
const moneyBack = z.object({ bookingUrl, amountMinor: amount, how: z.enum(['RELEASED', 'REFUNDED']) })

/**
 * The letters we write, each with the facts it needs. Facts are kept as JSON with the queued notice and read back
 * through these, so that a letter never meets a fact it does not know.
 */
export const FACTS = {
  /** The rent is captured. `ending` says whether the deposit was authorized (LAPSES, RELEASE) or paid in (REFUND); `secureAt` when it is asked for, where that comes later, and `renewAt` when anew. */
  'booking-confirmed': z.object({
    bookingUrl,
    methodLabel: z.string(),
    ending,
    guaranteedUntil: instant.nullable(),
    capturableUntil: instant.nullable(),
    secureAt: instant.nullable().default(null),
    renewAt: instant.nullable().default(null),
    paidLate: z.boolean(),
    /** The number of the renter's booking that this gear was added to. */
    addedTo: z.string().nullable().default(null),
  }),
  /** The bank said no, or we or the gateway could not take what it had approved; `tryUntil` is how long the dates of a booking are still kept. */
  'payment-declined': z.object({
    bookingUrl,
    amountMinor: amount,
    tryUntil: instant.nullable(),
    by: z.enum(['BANK', 'US']).default('BANK'),
    isBooking: z.boolean().default(true),
  }),
  /** Staff have booked for the renter, who accepts the terms and pays at the link until `holdUntil`. */
  'booking-to-pay': z.object({ bookingUrl, amountMinor: amount, holdUntil: instant }),
  'booking-lapsed': z.object({ bookingUrl }),
  'paid-too-late-released': moneyBack,
  'paid-twice-released': moneyBack,
  'paid-withdrawn-released': moneyBack,
  'paid-cancelled-released': moneyBack,
  'deposit-approval-released': moneyBack,
  'deposit-captured': z.object({
    bookingUrl,
    reason,
    amountMinor: amount,
    vatMinor: amount,
    vatRateBp: amount,
    note: z.string(),
    photos: z.int(),
    receiptNumber: z.string(),
    originalReceiptNumber: z.string().nullable(),
    limitMinor: amount,
    leftMinor: amount,
    ending,
    guaranteedUntil: instant.nullable().default(null),
    capturableUntil: instant.nullable(),
  }),
  /** Asks to pay by link, until `payUntil` where that matters; `declined` when the bank refused to take it from the deposit, or from the stored card. */
  'payment-link': z.object({
    payUrl: link,
    bookingUrl,
    reason: extraReason,
    amountMinor: amount,
    note: z.string(),
    declined: z.boolean(),
    from: z.enum(['DEPOSIT', 'CARD']).default('DEPOSIT'),
    payUntil: instant.nullable().default(null),
  }),
  /** Sent before the card that the renter let us store is charged. */
  'card-charge-announced': z.object({
    bookingUrl,
    reason: extraReason,
    amountMinor: amount,
    note: z.string(),
    cardLabel: z.string(),
  }),
  /** Asks to approve a deposit by itself: SECURE before the hand-out, RENEW before an approval ends; `declined` by the stored card. */
  'deposit-link': z.object({
    bookingUrl,
    amountMinor: amount,
    why: z.enum(['SECURE', 'RENEW']),
    declined: z.boolean(),
    guaranteedUntil: instant.nullable(),
    capturableUntil: instant.nullable(),
  }),
  /** What was asked for by link has been paid, or taken `byCard` that the renter let us store. */
  'payment-received': z.object({
    bookingUrl,
    byCard: z.boolean().default(false),
    amountMinor: amount,
    methodLabel: z.string(),
    receiptNumber: z.string(),
    originalReceiptNumber: z.string().nullable(),
  }),
  /** A deposit that was paid in goes back, whole or less what was kept. */
  'deposit-refunded': z.object({
    bookingUrl,
    amountMinor: amount,
    keptMinor: amount,
    methodLabel: z.string(),
    receiptNumber: z.string(),
  }),
  /** An authorized deposit was let go, where the gateway has to be told. */
  'deposit-released': z.object({
    bookingUrl,
    amountMinor: amount,
    methodLabel: z.string(),
    releasedAt: instant,
  }),
  /** `otherwiseMinor` is what could not go back the way it was paid, and follows in another way. */
  'refund-made': z.object({
    bookingUrl,
    amountMinor: amount,
    methodLabel: z.string(),
    receiptNumber: z.string(),
    originalReceiptNumber: z.string().nullable(),
    reason: refundReason.nullable().default(null),
    note: z.string().default(''),
    otherwiseMinor: amount.default(0),
  }),
  /** What could not go back the way it was paid has been paid back in another way; `reference` finds it at the bank. */
  'refund-otherwise': z.object({
    bookingUrl,
    amountMinor: amount,
    reason: refundReason,
    note: z.string(),
    reference: z.string(),
    receiptNumber: z.string(),
  }),
  /** `paid` says whether any rent had been taken; `deposit` what becomes of it without anybody doing anything more. */
  'booking-cancelled': z.object({
    bookingUrl,
    how: z.enum(['RENTER', 'STAFF', 'NO_SHOW']),
    paid: z.boolean(),
    percent: z.int(),
    backMinor: amount,
    keptMinor: amount,
    deposit: z.enum(['NONE', 'LAPSES', 'RELEASED', 'PAID_BACK']),
    depositMinor: amount,
    capturableUntil: instant.nullable(),
  }),
  /** Undamaged, nothing more happens; `damaged`, staff look at it first. `leftMinor` is what is left of the deposit, `capturableUntil` when it lapses by itself. */
  'gear-returned': z.object({
    bookingUrl,
    ending,
    leftMinor: amount,
    capturableUntil: instant.nullable(),
    /** What being late costs by the terms, before anybody has decided about it. */
    lateMinor: amount.nullable().default(null),
    damaged: z.boolean().default(false),
  }),
  /** A claim for damage: what it is for, what of it the deposit covers, and until when the renter may answer. */
  'claim-opened': z.object({
    claimUrl: link,
    amountMinor: amount,
    fromDepositMinor: amount,
    items: z.array(
      z.object({
        description: z.string(),
        amountMinor: amount,
        document: z.enum(['ESTIMATE', 'INVOICE']).nullable(),
      }),
    ),
    photos: z.int(),
    note: z.string(),
    answerUntil: instant,
    decideUntil: instant,
  }),
  /** The renter has not answered a claim yet, and their time to do so is nearly over. */
  'claim-reminder': z.object({
    claimUrl: link,
    amountMinor: amount,
    openedAt: instant,
    answerUntil: instant,
  }),
  /** What was decided about it, item by item; `wasAnswered` says whether the renter had said anything. */
  'claim-decided': z.object({
    claimUrl: link,
    claimedMinor: amount,
    amountMinor: amount,
    wasAnswered: z.boolean(),
    items: z.array(z.object({ description: z.string(), claimedMinor: amount, amountMinor: amount })),
    note: z.string(),
  }),
  /** Nothing is asked for any more, or not the REST that a link asked for; `wasTaken` under objection, it goes back. */
  'claim-ended': z.object({
    claimUrl: link,
    amountMinor: amount,
    how: z.enum(['WITHDRAWN', 'LAPSED', 'REST']),
    wasTaken: z.boolean(),
    note: z.string(),
  }),
  ...RENTER_FACTS,
} as const

export type NoticeKind = keyof typeof FACTS

export type FactsOf<K extends NoticeKind> = z.output<(typeof FACTS)[K]>

/** Any letter about a booking: its kind with the facts that go with it. */
export type BookingLetter = { [K in NoticeKind]: { kind: K; facts: FactsOf<K> } }[NoticeKind]

/** The link that signs somebody in; written at once, never kept. */
export type SignInFacts = { url: string; minutes: number }
