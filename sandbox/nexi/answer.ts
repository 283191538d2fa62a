import type { z } from 'zod'

/** What goes back on the wire; without a body it is really empty. */
export type Answer = { status: number; body?: unknown }

/**
 * The gateway's own error codes that this sandbox speaks. Which HTTP status belongs to which code is not published:
 * wrong amounts answer 400, calls that do not fit the payment's state 405, a bank that says no 402.
 */
const CODES = {
  OverCharge: ['1001', 400, 'The amount is more than what is left to charge'],
  ZeroCharge: ['1002', 400, 'The amount must be more than zero'],
  NotReserved: ['1003', 405, 'The payment has no reservation'],
  AlreadyReserved: ['1004', 405, 'The customer has already completed checkout'],
  AmountDiffersFromOrderItems: ['1005', 400, 'The amount differs from the sum of the order items'],
  PartialCancelNotAllowed: ['1007', 400, 'Only the whole reservation can be cancelled'],
  AlreadyCharged: ['1008', 405, 'The payment has already been charged'],
  InvalidRefundAmount: ['1009', 400, 'The amount is more than what is left to refund'],
  ReservationExpired: ['1010', 405, 'The reservation has expired'],
  RefundCancelled: ['1012', 405, 'The refund has been cancelled'],
  RefundFailed: ['1014', 405, 'The refund has failed'],
  OrderItemsMissing: ['1015', 400, 'A partial charge must name order items'],
  ChangingCheckoutDomainNotAllowed: ['1017', 400, 'The domain of the checkout cannot be changed'],
  AlreadyCancelled: ['1019', 405, 'The payment has already been cancelled'],
  PaymentMethodChargeFailed: ['1020', 402, 'The issuer refused the charge'],
  PaymentAlreadyRefunded: ['1023', 405, 'The payment has already been refunded'],
  RefundCancelFailed: ['1025', 405, 'The refund can no longer be cancelled'],
  ChargeTriedWithDifferentAmount: ['1026', 400, 'The idempotency key was used for another charge'],
  RefundTriedWithDifferentAmount: ['1027', 400, 'The idempotency key was used for another refund'],
  UpdateOrderAtAfterPayFailed: ['1028', 405, 'The order can only be changed before checkout is completed'],
  HardDecline: ['1029', 402, 'The issuer declined'],
} as const satisfies Record<string, readonly [string, number, string]>
export type Code = keyof typeof CODES
export type WireError = { message: string; code: string; source: string }

export function done(status: number, body?: unknown): Answer {
  return { status, body }
}

export function wrong(name: Code): Answer {
  return { status: CODES[name][1], body: wireError(name) }
}

export function wireError(name: Code): WireError {
  const [code, status, message] = CODES[name]
  return { message, code, source: status === 402 ? 'Issuer' : 'Internal' }
}

export function invalid(errors: Record<string, string[]>): Answer {
  return { status: 400, body: { errors } }
}

export const notFound: Answer = { status: 404 }

/** Field errors the way the gateway writes them: one list of sentences per dotted path. */
export function invalidFields(error: z.ZodError): Answer {
  const errors: Record<string, string[]> = {}
  for (const issue of error.issues) {
    const path = issue.path.reduce<string>(
      (name, part) =>
        typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part),
      '',
    )
    errors[path] = [...(errors[path] ?? []), issue.message]
  }
  return invalid(errors)
}
