import { now } from '@/lib/clock'
import type { Answer, PaymentName } from '@/lib/gateway/gateway'
import { currencyNumber } from './currency'
import type { Reply } from './exchange'
import type { Fields } from './form'
import type { Paid } from './message'
import { type D2Name, nameOf, readName } from './name'
import type { Said } from './said'
import { infoIn, nothingYet, standingOf, transactIn } from './translate'

export type Send = (path: string, fields: Fields) => Promise<Reply>

/**
 * What D2 says a part of an order is now. As long as we know no transaction, the order is asked for one; its name changes
 * for good only when money is authorized, because a declined card leaves the window open for another.
 */
export async function lookUp(send: Send, payment: PaymentName): Promise<Answer> {
  const name = readName(payment.ref)
  if (!name) return { kind: 'refused', reason: `"${payment.ref}" is no payment of D2` }
  const transact = name.transact ?? (await findTransact(send, name, payment))
  if (transact === null) return { kind: 'standing', ref: payment.ref, standing: nothingYet(payment) }
  return typeof transact === 'string' ? inform(send, { ...name, transact }, payment) : transact
}

/** The transaction of a payment; before it has been settled as paid, D2 is asked for its number. */
export async function findPaid(send: Send, payment: PaymentName): Promise<Paid | Answer> {
  const known = paidName(payment.ref)
  if (known) return known
  const answer = await lookUp(send, payment)
  if (answer.kind !== 'standing') return answer
  return paidName(answer.ref) ?? { kind: 'refused', reason: 'nobody has paid yet' }
}

/** The name of a payment that is known to be paid; null for one that may not be. */
export function paidName(ref: string): Paid | null {
  const name = readName(ref)
  return name?.transact ? { ...name, transact: name.transact } : null
}

async function findTransact(send: Send, name: D2Name, payment: PaymentName): Promise<string | null | Answer> {
  const reply = await send('/cgi-bin/transinfo.cgi', {
    orderid: name.orderid,
    currency: currencyNumber(payment.currency) ?? '',
    amount: String(payment.visitMinor),
  })
  if ('failed' in reply) return failure(reply.failed)
  const transact = transactIn(reply.text, name)
  if (transact !== 'unclear') return transact
  return { kind: 'unknown', cause: `no transaction of part ${name.part} in: ${reply.text.slice(0, 200)}` }
}

async function inform(send: Send, name: Paid, payment: PaymentName): Promise<Answer> {
  const reply = await send('/cgi-adm/payinfo.cgi', { transact: name.transact })
  if ('failed' in reply) return failure(reply.failed)
  if (reply.text.startsWith('Error:')) return { kind: 'refused', reason: reply.text.slice(0, 200) }
  const info = infoIn(reply.text)
  if (!info.success) return { kind: 'unknown', cause: info.error.message }
  const { orderid, transact } = info.data
  // A name is kept only after an answer that fitted it, so what went wrong is this answer, not our question.
  if (orderid !== name.orderid || transact !== name.transact)
    return { kind: 'unknown', cause: `an answer about transaction ${transact} of order ${orderid}` }
  const standing = standingOf(info.data, payment, await now())
  return { kind: 'standing', ref: standing.authorizedMinor > 0 ? nameOf(name) : payment.ref, standing }
}

/** A look-up brings nothing about, so a failed one is refused or open, never declined. */
const failure = (said: Said): Answer =>
  said.verdict === 'refused'
    ? { kind: 'refused', reason: said.reason }
    : { kind: 'unknown', cause: 'cause' in said ? said.cause : said }
