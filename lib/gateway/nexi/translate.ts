import { z } from 'zod'
import type { GatewayEvent, Standing, StandingRefund, WebhookSecrets } from '@/lib/gateway/gateway'
import { isSame } from '@/lib/gateway/is-same'
import type { MethodKind } from '@/lib/gateway/methods'

const minor = z.number().int().nonnegative().default(0)
const instant = z.string().transform((text) => new Date(text))
const item = z.object({ reference: z.string(), grossTotalAmount: z.number().int() })

/** What a look-up answers, as far as we need it; members that are zero are left out on the wire. */
export const paymentBody = z.object({
  payment: z.object({
    paymentId: z.string(),
    summary: z
      .object({ reservedAmount: minor, chargedAmount: minor, refundedAmount: minor, cancelledAmount: minor })
      .prefault({}),
    paymentDetails: z
      .object({
        paymentType: z.string().optional(),
        paymentMethod: z.string().optional(),
        cardDetails: z.object({ maskedPan: z.string().optional() }).optional(),
      })
      .optional(),
    orderDetails: z.object({ amount: z.number().int(), currency: z.string() }),
    created: instant,
    terminated: z.string().optional(),
    unscheduledSubscription: z.object({ unscheduledSubscriptionId: z.string().optional() }).optional(),
    charges: z
      .array(
        z.object({
          chargeId: z.string(),
          amount: z.number().int(),
          created: instant,
          orderItems: z.array(item).default([]),
        }),
      )
      .default([]),
    refunds: z
      .array(
        z.object({ refundId: z.string(), amount: z.number().int(), state: z.string(), lastUpdated: instant }),
      )
      .default([]),
  }),
})

type NexiPayment = z.infer<typeof paymentBody>['payment']

/** There is no status on the wire: everything is derived from amounts. The reserved amount is the original total and never shrinks. */
export function standingOf(payment: NexiPayment): Standing {
  const { reservedAmount, chargedAmount, refundedAmount, cancelledAmount } = payment.summary
  const method = methodOf(payment)
  const authorizedMinor = reservedAmount || chargedAmount
  return {
    currency: payment.orderDetails.currency,
    amountMinor: payment.orderDetails.amount,
    authorizedMinor,
    capturedMinor: chargedAmount,
    refundedMinor: refundedAmount,
    releasedMinor: cancelledAmount,
    captures: payment.charges.map((charge) => ({
      ref: charge.chargeId,
      amountMinor: charge.amount,
      at: charge.created,
      lines: charge.orderItems.map(({ reference, grossTotalAmount }) => ({
        reference,
        amountMinor: grossTotalAmount,
      })),
    })),
    refunds: payment.refunds.map((refund) => ({
      ref: refund.refundId,
      amountMinor: refund.amount,
      at: refund.lastUpdated,
      state: refundState(refund.state),
    })),
    method,
    storedCard: payment.unscheduledSubscription?.unscheduledSubscriptionId,
    createdAt: payment.created,
    ended: endOf(payment),
  }
}

const KINDS: Record<string, MethodKind> = {
  CARD: 'CARD',
  WALLET: 'WALLET',
  A2A: 'DIRECT',
  INVOICE: 'INVOICE',
  INSTALLMENT: 'INVOICE',
  PREPAID_INVOICE: 'INVOICE',
}

function methodOf({ paymentDetails }: NexiPayment): Standing['method'] {
  const kind = KINDS[paymentDetails?.paymentType?.toUpperCase() ?? '']
  if (!kind) return null
  const digits = paymentDetails?.cardDetails?.maskedPan?.slice(-4)
  const name = paymentDetails?.paymentMethod ?? kind
  const label = digits ? `${name} •••• ${digits}` : name
  // Of a wallet only its own name is told, and not the card behind it.
  return kind === 'CARD' && name !== kind ? { kind, label, scheme: name.toUpperCase() } : { kind, label }
}

function endOf({ summary, terminated, charges }: NexiPayment): Standing['ended'] {
  if (terminated) return 'TERMINATED'
  return summary.cancelledAmount > 0 && charges.length === 0 ? 'RELEASED' : null
}

const refundState = (state: string): StandingRefund['state'] =>
  state === 'Completed' ? 'DONE' : state === 'Pending' ? 'PENDING' : 'FAILED'

const eventBody = z.object({
  id: z.string().min(1),
  event: z.string().min(1),
  data: z.object({ paymentId: z.string().min(1) }),
})

/**
 * The only proof is the value registered for this one payment, echoed in `Authorization`. Both generations of an event
 * carry the same id, so the key is id and name together.
 */
export function eventOf(
  headers: Headers,
  rawBody: string,
  { current, ref }: WebhookSecrets,
): GatewayEvent | 'not-genuine' {
  if (!isSame(headers.get('authorization') ?? '', current)) return 'not-genuine'
  const body = eventBody.safeParse(jsonOf(rawBody))
  if (!body.success || (ref !== null && ref !== body.data.data.paymentId)) return 'not-genuine'
  const { id, event, data } = body.data
  return { eventKey: `${id}:${event}`, name: isDecline(event) ? 'declined' : 'changed', ref: data.paymentId }
}

const isDecline = (event: string) => event === 'payment.reservation.failed'

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const errorBody = z.object({
  message: z.string().optional(),
  code: z.coerce.string().optional(),
  errors: z.record(z.string(), z.array(z.string())).optional(),
})

// 1020 the method refused, 1022 it could not authorize, 1029 the issuer's final no, 1030 the stored card has run out: the
// payer's side, nothing happened.
const DECLINES = new Set(['1020', '1022', '1029', '1030'])

/** A refusal in our words: the payer's bank said no, our request does not fit the payment's state, or nobody knows. */
export function failureOf(
  status: number,
  text: string,
): { kind: 'declined' | 'refused'; reason: string } | { kind: 'unknown'; cause: string } {
  const body = errorBody.safeParse(jsonOf(text))
  const error = body.success ? body.data : {}
  const fields = Object.entries(error.errors ?? {}).map(
    ([field, messages]) => `${field}: ${messages.join(' ')}`,
  )
  const reason = [status, error.code, error.message, ...fields].filter(Boolean).join(' ')
  if (status === 402 || DECLINES.has(error.code ?? '')) return { kind: 'declined', reason }
  if (status === 429 || status >= 500 || status < 400) return { kind: 'unknown', cause: reason }
  return { kind: 'refused', reason }
}
