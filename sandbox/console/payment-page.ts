import { amountText, timeText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import { summary } from '@/sandbox/nexi/pay-page'
import { doorOf, lapsesAt, lockPayment, type Payment } from '@/sandbox/nexi/payment'
import { inTransaction, type State } from '@/sandbox/state'
import { standingTag } from './console-page'
import { findSent, sentSheet } from './sent'

/** One payment with all that happened to it, and which webhooks arrived. */
export async function paymentPage(state: State, id: string): Promise<Response> {
  const payment = await inTransaction(state, (tx) => lockPayment(tx, id))
  if (!payment)
    return page({
      title: 'No such payment',
      body: html`<h1>There is no such payment</h1><p><a href="/">Back to the sandbox</a></p>`,
      status: 404,
      here: 'console',
    })
  const sent = await findSent(state.pool, id)
  const body = html`<p><a href="/">All payments</a></p>
  <h1>Order ${payment.reference}</h1><p>${standingTag(payment)}</p>
  <div class="two"><div>${facts(payment)}${movements(payment)}</div><div>${summary(payment, 'Order')}</div></div>${sentSheet('Webhooks', sent, 'Nobody registered for an event that happened.')}`
  return page({ title: `Order ${payment.reference}`, body, here: 'console' })
}

function facts(payment: Payment): Html {
  const door = doorOf(payment)
  return html`<section class="sheet"><h2>Payment</h2><dl class="facts">
  <dt>Id</dt><dd><code>${payment.id}</code></dd>
  <dt>Created</dt><dd>${timeText(payment.createdAt)}</dd>
  ${payment.paidAt && html`<dt>Approved</dt><dd>${timeText(payment.paidAt)}</dd><dt>By</dt><dd>${payment.paymentMethod} ${payment.maskedPan}</dd>`}
  ${payment.paidAt && payment.reserved > 0 && html`<dt>Lapses</dt><dd>${timeText(lapsesAt(payment.paidAt))}</dd>`}
  ${payment.cancelledAt && html`<dt>Cancelled</dt><dd>${timeText(payment.cancelledAt)}</dd>`}
  ${payment.terminatedAt && html`<dt>Terminated</dt><dd>${timeText(payment.terminatedAt)}</dd>`}</dl>
  ${door === 'open' && html`<p><a class="button main" href="/pay/${payment.id}">Open the payment page</a></p>`}</section>`
}

function movements(payment: Payment): Html | null {
  const money = (minor: number) => amountText(minor, payment.currency)
  const moves = [
    ...payment.charges.map((charge) => ({
      at: charge.createdAt,
      text: 'Charge',
      sum: charge.amount,
      id: charge.id,
    })),
    ...payment.refunds.map((refund) => ({
      at: refund.updatedAt,
      text: `Refund, ${refund.state.toLowerCase()}`,
      sum: -refund.amount,
      id: refund.id,
    })),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())
  if (moves.length === 0) return null
  return html`<section class="sheet"><h2>Charges and refunds</h2><ul class="lines">${moves.map(
    (move) =>
      html`<li><span>${move.text}<br><span class="small soft">${timeText(move.at)}</span></span><span class="num">${move.sum < 0 ? '−' : ''}${money(Math.abs(move.sum))}</span></li>`,
  )}</ul></section>`
}
