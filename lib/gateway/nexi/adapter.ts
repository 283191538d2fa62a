import { z } from 'zod'
import type {
  Answer,
  CheckoutAttempt,
  Forgotten,
  Gateway,
  GatewayRef,
  MoneyAttempt,
  PaymentName,
  StoredCardAttempt,
} from '@/lib/gateway/gateway'
import { withPatience } from '@/lib/gateway/with-patience'
import { CAPABILITIES } from './capabilities'
import { chargeMessage, checkoutMessage, refundMessage, storedCardMessage } from './message'
import { eventOf, failureOf, jsonOf, paymentBody, standingOf } from './translate'

type Settings = { baseUrl: string; secretKey: string }

type Looked = Extract<Answer, { kind: 'standing' }>
type Reply = { ok: true; body: unknown } | { ok: false; answer: Answer }

/** Nexi Checkout (formerly Nets Easy): one authorization for all lines, partial charges by order item, the rest lapses. */
export function nexi(settings: Settings): Gateway {
  const send = exchange.bind(null, settings)

  async function lookUp({ ref }: Pick<PaymentName, 'ref'>): Promise<Answer> {
    const reply = await send('GET', `/v1/payments/${encodeURIComponent(ref)}`)
    if (!reply.ok) return reply.answer
    const body = paymentBody.safeParse(reply.body)
    if (!body.success) return { kind: 'unknown', cause: body.error.message }
    const { payment } = body.data
    if (payment.paymentId !== ref) return { kind: 'unknown', cause: `an answer about ${payment.paymentId}` }
    return { kind: 'standing', ref, standing: standingOf(payment) }
  }

  async function moved(reply: Reply, ref: GatewayRef, name: 'chargeId' | 'refundId' | null): Promise<Answer> {
    if (!reply.ok) return reply.answer
    const made = name ? z.object({ [name]: z.string() }).safeParse(reply.body).data?.[name] : undefined
    if (name && !made) return { kind: 'unknown', cause: `an answer without ${name}` }
    const answer = await lookUp({ ref })
    return answer.kind === 'standing' ? { ...answer, made } : { kind: 'unknown', cause: answer }
  }

  /** A release may be refused because somebody has paid, or let it go, since we looked: then that is the answer. Nobody knows until it is heard. */
  async function explain(answer: Answer, { ref, standing }: Looked): Promise<Answer> {
    if (answer.kind !== 'refused') return answer
    const after = await lookUp({ ref })
    if (after.kind !== 'standing') return after.kind === 'unknown' ? after : answer
    const { ended, authorizedMinor } = after.standing
    return ended || authorizedMinor > standing.authorizedMinor ? after : answer
  }

  return {
    async startCheckout(attempt: CheckoutAttempt): Promise<Answer> {
      const reply = await send('POST', '/v1/payments', checkoutMessage(attempt))
      if (!reply.ok) return reply.answer
      const body = z
        .object({ paymentId: z.string().min(1), hostedPaymentPageUrl: z.url() })
        .safeParse(reply.body)
      if (!body.success) return { kind: 'unknown', cause: body.error.message }
      return { kind: 'redirect', refs: [body.data.paymentId], url: body.data.hostedPaymentPageUrl }
    },

    async capture(attempt: MoneyAttempt): Promise<Answer> {
      const { ref } = attempt.payment
      const path = `/v1/payments/${encodeURIComponent(ref)}/charges`
      return moved(await send('POST', path, chargeMessage(attempt), attempt.key), ref, 'chargeId')
    },

    // A visit that nobody has paid in is terminated, an authorization is cancelled; which of the two, only the gateway knows.
    async release(attempt: MoneyAttempt): Promise<Answer> {
      const before = await lookUp(attempt.payment)
      if (before.kind !== 'standing') return before
      const isPaid = before.standing.authorizedMinor > 0
      if (before.standing.ended || (isPaid && attempt.onlyUnpaid)) return before
      const path = `/v1/payments/${encodeURIComponent(attempt.payment.ref)}`
      const reply = isPaid
        ? await send('POST', `${path}/cancels`, { amount: before.standing.authorizedMinor }, attempt.key)
        : await send('PUT', `${path}/terminate`)
      return reply.ok ? moved(reply, attempt.payment.ref, null) : explain(reply.answer, before)
    },

    async refund(attempt: MoneyAttempt): Promise<Answer> {
      const { ref } = attempt.payment
      const path = `/v1/charges/${encodeURIComponent(attempt.capture ?? '')}/refunds`
      return moved(await send('POST', path, refundMessage(attempt), attempt.key), ref, 'refundId')
    },

    // A payment of its own, taken at once; only the answer tells its name.
    async payByStoredCard(attempt: StoredCardAttempt): Promise<Answer> {
      const path = `/v1/unscheduledsubscriptions/${encodeURIComponent(attempt.card)}/charges`
      const reply = await send('POST', path, storedCardMessage(attempt), attempt.key)
      if (!reply.ok) return reply.answer
      const body = z.object({ paymentId: z.string().min(1) }).safeParse(reply.body)
      if (!body.success) return { kind: 'unknown', cause: body.error.message }
      return moved(reply, body.data.paymentId, 'chargeId')
    },
    forgetCard,
    lookUp,
    readEvent: (headers, rawBody, secrets) => eventOf(headers, rawBody, secrets),
    capabilities: (method) => CAPABILITIES[method],
  }
}

const forgetCard = async (): Promise<Forgotten> => ({
  kind: 'refused',
  reason: 'Nexi Checkout deletes no cards on request',
})

/** The only place that talks. Whatever goes wrong on the way is an answer, because money may have moved all the same. */
async function exchange(
  { baseUrl, secretKey }: Settings,
  method: string,
  path: string,
  body?: unknown,
  key?: string,
): Promise<Reply> {
  try {
    const heard = await withPatience(baseUrl + path, {
      method,
      headers: {
        Authorization: secretKey,
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(key ? { 'Idempotency-Key': key } : {}),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = new TextDecoder().decode(heard.body)
    return heard.ok ? { ok: true, body: jsonOf(text) } : { ok: false, answer: failureOf(heard.status, text) }
  } catch (cause) {
    return { ok: false, answer: { kind: 'unknown', cause } }
  }
}
