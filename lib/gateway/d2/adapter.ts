import type {
  Answer,
  CheckoutAttempt,
  Forgotten,
  Gateway,
  MoneyAttempt,
  PaymentName,
  StoredCardAttempt,
} from '@/lib/gateway/gateway'
import { CAPABILITIES } from './capabilities'
import { conclude } from './conclude'
import { eventOf } from './event'
import { exchange, type Line } from './exchange'
import { forgottenBy } from './forgotten-by'
import type { Fields } from './form'
import { lookUp as ask, findPaid, paidName, type Send } from './look-up'
import {
  type Account,
  cancelFields,
  captureFields,
  type Paid,
  refundFields,
  ticketFields,
  unfit,
  windowForm,
} from './message'
import { nameOf, orderidOf } from './name'
import { OF_AUTHORIZATION, OF_MONEY, type Reasons } from './reason'
import { type Said, saidBy } from './said'
import { startedByUs } from './translate'

/**
 * DIBS D2 (FlexWin): rent and deposit are two authorizations that the renter approves as one; each is captured once or let
 * go. There are no keys against repeats: what D2 does once by its nature is left to it, all else is asked about.
 */
export function d2(settings: Account & Line): Gateway {
  const send = (path: string, fields: Fields) => exchange(settings, path, fields)
  const lookUp = (payment: PaymentName) => ask(send, payment)

  return {
    // Nothing is sent: the visit begins when the renter's browser posts the form.
    async startCheckout(attempt: CheckoutAttempt): Promise<Answer> {
      const form = windowForm(settings, attempt)
      const reason = unfit(attempt.currency, Number(form.amount))
      if (reason) return { kind: 'refused', reason }
      const orderid = orderidOf(attempt)
      const refs = attempt.parts.map((_, index) => nameOf({ orderid, part: index + 1 }))
      return { kind: 'redirect', refs, url: `${settings.baseUrl}/paymentweb/start.action`, form }
    },

    async capture(attempt: MoneyAttempt): Promise<Answer> {
      const paid = await findPaid(send, attempt.payment)
      if ('kind' in paid) return paid
      const said = await sayCapture(send, captureFields(settings, paid, attempt), paid)
      return conclude(said, {
        lookUp,
        payment: knownAs(attempt, paid),
        isOurs: ({ capturedMinor }) => capturedMinor === attempt.amountMinor,
        made: paid.transact,
      })
    },

    // A visit cannot be ended, so one that nobody has paid in is only given up; who pays after all is heard of.
    async release(attempt: MoneyAttempt): Promise<Answer> {
      const before = await lookUp(attempt.payment)
      if (before.kind !== 'standing' || before.standing.ended) return before
      const paid = paidName(before.ref)
      if (!paid) return { ...before, standing: { ...before.standing, ended: 'TERMINATED' } }
      if (attempt.onlyUnpaid) return before
      const said = await say(send, '/cgi-adm/cancel.cgi', cancelFields(settings, paid), OF_MONEY)
      // It may have lapsed by itself since we looked: then there is nothing left to let go.
      const isOurs = ({ ended }: { ended: unknown }) => ended !== null
      return conclude(said, { lookUp, payment: knownAs(attempt, paid), isOurs })
    },

    async refund(attempt: MoneyAttempt): Promise<Answer> {
      const paid = await findPaid(send, attempt.payment)
      if ('kind' in paid) return paid
      const said = await say(send, '/cgi-adm/refund.cgi', refundFields(settings, paid, attempt), OF_MONEY)
      return conclude(said, { lookUp, payment: knownAs(attempt, paid), isOurs: () => false })
    },

    // Asked first: a repeat finds what an earlier try has made, and D2 takes no order twice.
    async payByStoredCard(attempt: StoredCardAttempt): Promise<Answer> {
      const { currency, amountMinor } = attempt
      const reason = unfit(currency, amountMinor)
      if (reason) return { kind: 'refused', reason }
      const ref = nameOf({ orderid: orderidOf(attempt), part: 1 })
      const payment = { ref, currency, amountMinor, visitMinor: amountMinor }
      const before = await lookUp(payment)
      if (before.kind !== 'standing') return before
      if (before.standing.authorizedMinor > 0) return ours(before)
      const said = await say(
        send,
        '/cgi-ssl/ticket_auth.cgi',
        ticketFields(settings, attempt),
        OF_AUTHORIZATION,
      )
      const isOurs = ({ authorizedMinor }: { authorizedMinor: number }) => authorizedMinor > 0
      return ours(await conclude(said, { lookUp, payment, isOurs }))
    },

    async forgetCard(card: string): Promise<Forgotten> {
      return forgottenBy(await say(send, '/cgi-adm/delticket.cgi', { ticket: card }, OF_MONEY))
    },

    lookUp,
    readEvent: (_, rawBody, secrets) => eventOf(settings.keys, rawBody, secrets),
    capabilities: (method) => CAPABILITIES[method],
  }
}

const knownAs = ({ payment }: MoneyAttempt, paid: Paid): PaymentName => ({ ...payment, ref: nameOf(paid) })

const ours = (answer: Answer): Answer =>
  answer.kind === 'standing' ? { ...answer, standing: startedByUs(answer.standing) } : answer

async function say(send: Send, path: string, fields: Fields, reasons: Reasons): Promise<Said> {
  const reply = await send(path, fields)
  return 'failed' in reply ? reply.failed : saidBy(reply.text, reasons)
}

/** After seven days the issuer is asked anew: what is captured by force without it may be taken back from the merchant. */
async function sayCapture(send: Send, fields: Fields, { transact }: Paid): Promise<Said> {
  const first = await say(send, '/cgi-bin/capture.cgi', fields, OF_MONEY)
  if (first.verdict !== 'too-old') return first
  const renewal = await say(send, '/cgi-bin/reauth.cgi', { transact }, OF_AUTHORIZATION)
  return renewal.verdict === 'accepted' ? say(send, '/cgi-bin/capture.cgi', fields, OF_MONEY) : renewal
}
