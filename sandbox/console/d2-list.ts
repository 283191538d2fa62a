import {
  capturedOf,
  findTransactions,
  refundedOf,
  STATUS_WORDS,
  statusOf,
  type Transaction,
} from '@/sandbox/d2/transaction'
import { findOpenVisits, type Visit } from '@/sandbox/d2/visit'
import { amountText, timeText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import type { Db } from '@/sandbox/state'

const BAD = [4, 6, 10]
const WAITING = [12, 15]

/** The legacy gateway's books: every transaction with its status, every window that waits, and its batch. */
export async function d2Sheet(db: Db): Promise<Html> {
  const [transactions, visits] = await Promise.all([findTransactions(db, 50), findOpenVisits(db, 20)])
  if (transactions.length + visits.length === 0)
    return html`<section class="sheet" id="d2"><h2>D2 transactions</h2><p class="soft">None yet. They show up here when the shop sends somebody to D2’s payment window.</p></section>`
  return html`<section class="sheet" id="d2"><h2>D2 transactions</h2>
  ${batch(transactions)}
  <div class="scroll" role="region" aria-label="D2 transactions" tabindex="0"><table>
  <thead><tr><th scope="col">Order</th><th scope="col">Transact</th><th scope="col">Status</th><th scope="col" class="num">Amount</th><th scope="col" class="num">Captured</th><th scope="col" class="num">Refunded</th><th scope="col" class="num">Age</th></tr></thead>
  <tbody>${visits.map(waiting)}${transactions.map(line)}</tbody></table></div></section>`
}

export function statusTag(transaction: Transaction): Html {
  const status = statusOf(transaction)
  const looks = BAD.includes(status) ? 'tag bad' : WAITING.includes(status) ? 'tag' : 'tag good'
  return html`<span class="${looks}">${status} ${STATUS_WORDS[status]}</span>`
}

function batch(transactions: Transaction[]): Html | null {
  const count = transactions.filter((one) => statusOf(one) === 12).length
  if (count === 0) return null
  return html`<form method="post" action="/d2/batch" class="row" style="margin-bottom:16px;align-items:center"><p class="soft" style="margin:0;flex:1 1 240px">${count} ${count === 1 ? 'capture waits' : 'captures wait'} for the batch. It runs within a day, or now.</p><button>Run the batch</button></form>`
}

function waiting({ id, orderid, amount, currency, createdAt, at }: Visit): Html {
  const nothing = html`<td class="num"><span class="soft">0</span></td>`
  return html`<tr><td><a class="num" href="/d2/${encodeURIComponent(orderid)}">${orderid}</a><br><span class="small soft num">${timeText(createdAt)}</span></td><td><a href="/paymentweb/visit/${id}">window</a></td><td><span class="tag">waiting for the customer</span></td>
  <td class="num">${amountText(amount, currency)}</td>${nothing}${nothing}<td class="num">${ageText(createdAt, at)}</td></tr>`
}

function line(transaction: Transaction): Html {
  const { orderid, transact, amount, currency, createdAt, at } = transaction
  const sum = (minor: number) =>
    html`<td class="num">${minor === 0 ? html`<span class="soft">0</span>` : amountText(minor, currency)}</td>`
  return html`<tr><td><a class="num" href="/d2/${encodeURIComponent(orderid)}">${orderid}</a><br><span class="small soft num">${timeText(createdAt)}</span></td><td><code>${transact}</code></td><td>${statusTag(transaction)}</td>
  ${sum(amount)}${sum(capturedOf(transaction))}${sum(refundedOf(transaction))}<td class="num">${ageText(createdAt, at)}</td></tr>`
}

function ageText(since: Date, at: Date): string {
  const minutes = Math.max(0, Math.floor((at.getTime() - since.getTime()) / 60_000))
  if (minutes < 60) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 1440)} d`
}
