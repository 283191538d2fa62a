import { z } from 'zod'
import type { Quoted } from '@/lib/booking/quote'
import { MOST_LINES, MOST_UNITS } from '@/lib/booking/quote'
import type { Terms } from '@/lib/booking/terms'
import { METHODS, type MethodKind } from '@/lib/gateway/methods'
import { LANGUAGES } from '@/lib/language'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { amount, askedInstant, instant, instantOrNull, money, slug, timeZone } from './parts'

/** What somebody wants: asked for in a quote, and again in a booking. */
export const wish = z.strictObject({
  location: slug,
  from: askedInstant,
  until: askedInstant,
  lines: z
    .array(z.strictObject({ variant: slug, quantity: z.int().min(1).max(MOST_UNITS) }))
    .min(1)
    .max(MOST_LINES),
  coupon: z.string().max(60).optional(),
  method: z
    .enum(METHODS)
    .optional()
    .meta({ description: 'One of `methods` of the quote, where the location asks; left out: any other.' }),
  language: z
    .enum(LANGUAGES)
    .default('en')
    .meta({ description: 'The language of the terms, and of the letters of a booking.' }),
})

const line = z.strictObject({
  variant: z.string(),
  description: z.string(),
  quantity: z.int(),
  rent: money,
  deposit: money,
  vat: money,
})

export const quoteShape = z.strictObject({
  location: slug,
  timeZone,
  from: instant,
  until: instant,
  lines: z.array(line),
  couponOff: money.nullable(),
  rent: money.meta({ description: 'For everything, VAT included, less what a coupon takes off.' }),
  vat: money.meta({ description: 'The VAT within the rent.' }),
  deposit: money,
  total: money,
  depositPlan: z
    .strictObject({
      kind: z.enum(['WITH_RENT', 'NEAR_HAND_OUT', 'PAY_AND_REFUND']),
      secureAt: instant.nullable(),
      renewAt: z.array(instant),
      coveredUntil: instant,
    })
    .nullable()
    .meta({ description: 'How and when the deposit is approved; null where none is asked for.' }),
  methods: z
    .array(z.enum(METHODS).nullable())
    .meta({ description: 'What the renter chooses between beforehand; empty: the payment page alone asks.' }),
  terms: z.strictObject({ version: z.string(), hash: z.string().length(64), text: z.string() }).meta({
    description: 'To be shown to the renter before they book; the hash says that it was this text.',
  }),
})

type Offered = {
  quoted: Quoted
  plan: DepositPlan | null
  terms: Terms
  methods: (MethodKind | null)[]
}

/** Promises no gear: what is free says `availability`, and only a booking keeps it. */
export function quoteBody({ quoted, plan, terms, methods }: Offered): z.infer<typeof quoteShape> {
  const { quote, location } = quoted
  const { currency, coupon } = quote
  const { version, hash, text } = terms
  return {
    location: location.slug,
    timeZone: location.timeZone,
    from: quote.fromAt,
    until: quote.untilAt,
    lines: quote.lines.map(({ variantId, description, quantity, ...sums }) => ({
      variant: variantId,
      description,
      quantity,
      rent: amount(sums.rentMinor, currency),
      deposit: amount(sums.depositMinor, currency),
      vat: amount(sums.vatMinor, currency),
    })),
    couponOff: coupon ? amount(coupon.offMinor, currency) : null,
    rent: amount(quote.rentMinor, currency),
    vat: amount(quote.vatMinor, currency),
    deposit: amount(quote.depositMinor, currency),
    total: amount(quote.totalMinor, currency),
    depositPlan: plan && {
      kind: plan.kind,
      secureAt: instantOrNull(plan.secureAt),
      renewAt: plan.renewAt.map((at) => at.toISOString()),
      coveredUntil: plan.coveredUntil.toISOString(),
    },
    methods,
    terms: { version, hash, text },
  }
}
