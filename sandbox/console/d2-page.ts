import { maskOf } from '@/sandbox/d2/card'
import {
  boundUntil,
  capturedOf,
  endsAt,
  findByOrder,
  statusOf,
  type Transaction,
} from '@/sandbox/d2/transaction'
import { findVisits, type Visit } from '@/sandbox/d2/visit'
import { amountText, timeText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import type { State } from '@/sandbox/state'
import { statusTag } from './d2-list'
import { findSent, sentSheet } from './sent'

/** One order at D2: its transactions with all that happened to them, its windows, and which callbacks arrived. */
export async function d2Page({ pool }: State, orderid: string): Promise<Response> {
  const [transactions, visits] = await Promise.all([findByOrder(pool, orderid), findVisits(pool, orderid)])
  if (transactions.length + visits.length === 0)
    return page({
      title: 'No such order',
      body: html`<h1>There is no such order</h1><p><a href="/">Back to the sandbox</a></p>`,
      status: 404,
      here: 'console',
    })
  const sent = await findSent(pool, ...visits.map(({ id }) => id))
  const body = html`<p><a href="/#d2">All D2 transactions</a></p>
  <h1>Order ${orderid}</h1>
  ${transactions.length === 0 ? open(visits) : html`<div class="two">${transactions.map(sheet)}</div>`}
  ${sentSheet('Callbacks', sent, 'None so far.')}`
  return page({ title: `Order ${orderid}`, body, here: 'console' })
}

function open(visits: Visit[]): Html {
  const [latest] = visits
  return html`<section class="sheet"><h2>Waiting for the customer</h2><p class="soft">The window was opened ${visits.length === 1 ? 'once' : `${visits.length} times`}; nothing is approved yet.</p>
  ${latest && html`<p><a class="button main" href="/paymentweb/visit/${latest.id}">Open the payment window</a></p>`}</section>`
}

function sheet(transaction: Transaction): Html {
  const { transact, card, ticket, createdAt, deletedAt, amount, currency } = transaction
  const status = statusOf(transaction)
  const live = status === 2 || status === 4
  return html`<section class="sheet"><h2>Transaction ${transact} ${statusTag(transaction)}</h2><dl class="facts">
  <dt>Amount</dt><dd>${amountText(amount, currency)}</dd>
  <dt>Approved</dt><dd>${timeText(createdAt)}</dd><dt>By</dt><dd>${card.brand} ${maskOf(card)}</dd>
  ${ticket && html`<dt>Ticket</dt><dd><code>${ticket}</code></dd>`}
  ${live && html`<dt>Binding until</dt><dd>${timeText(boundUntil(transaction))}</dd><dt>Deletes itself</dt><dd>${timeText(endsAt(transaction))}</dd>`}
  ${status === 6 && html`<dt>Deleted</dt><dd>${timeText(deletedAt ?? endsAt(transaction))}</dd>`}</dl>
  ${movements(transaction)}</section>`
}

function movements(transaction: Transaction): Html | null {
  const { captured, capturedAt, refunds, currency, at } = transaction
  if (captured === null || !capturedAt) return null
  const money = (minor: number) => amountText(minor, currency)
  const line = (text: string, when: Date, sum: string) =>
    html`<li><span>${text}<br><span class="small soft">${timeText(when)}</span></span><span class="num">${sum}</span></li>`
  const fate = ({ settlesAt, settlesAs }: Transaction['refunds'][number]) =>
    settlesAt > at ? 'pending until' : settlesAs
  return html`<ul class="lines">${line(capturedOf(transaction) > 0 ? 'Capture' : 'Capture, waits for the batch until', capturedAt, money(captured))}
  ${refunds.map((refund) => line(`Refund, ${fate(refund)}`, refund.settlesAt, `−${money(refund.amount)}`))}</ul>`
}
