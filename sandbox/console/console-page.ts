import { now, offset } from '@/sandbox/clock'
import { findFaults } from '@/sandbox/fault'
import { amountText, timeText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import { chargedOf, doorOf, findPayments, hasLapsed, type Payment, refundedOf } from '@/sandbox/nexi/payment'
import { row, type State } from '@/sandbox/state'
import { d2Sheet } from './d2-list'
import { faultSwitches } from './fault-form'

export type Mistakes = { duration?: string; durationError?: string; faultError?: string; resetError?: string }

const STEPS = [
  ['15m', '15 minutes'],
  ['1h', '1 hour'],
  ['1d', '1 day'],
  ['8d', '8 days'],
  ['30d', '30 days'],
] as const

/** The sandbox at one glance: what time it is, what is set to fail, every payment. */
export async function consolePage(state: State, mistakes: Mistakes = {}): Promise<Response> {
  const [time, shift, faults, payments, d2, letters] = await Promise.all([
    now(state.pool),
    offset(state.pool),
    findFaults(state.pool),
    findPayments(state.pool, 50),
    d2Sheet(state.pool),
    row<{ count: number }>(state.pool, 'select count(*)::int as count from sandbox.mail'),
  ])
  const body = html`<h1>Sandbox</h1>
  <p class="soft">The bank, the payment gateway and the post office that the shop talks to here. Rehearse with them: move time, make things fail, read the mail.</p>
  <div class="two"><div>${clock(time, shift, mistakes)}${faultSwitches(faults, mistakes.faultError)}</div>
  <div>${mail(letters?.count ?? 0)}${SITE}${forget(mistakes.resetError)}</div></div>
  ${list(payments)}${d2}`
  const status = Object.keys(mistakes).length > 0 ? 422 : 200
  return page({ title: 'Clock and faults', body, here: 'console', status })
}

export function standingTag(payment: Payment): Html {
  const door = doorOf(payment)
  const charged = chargedOf(payment)
  const total = payment.reserved || payment.amount
  if (door === 'open') return html`<span class="tag">waiting for the customer</span>`
  if (door !== 'paid') return html`<span class="tag bad">${door}</span>`
  if (payment.cancelled > 0) return html`<span class="tag bad">cancelled</span>`
  if (charged === total) return html`<span class="tag good">charged in full</span>`
  if (hasLapsed(payment)) return html`<span class="tag bad">rest lapsed</span>`
  return html`<span class="tag good">${charged > 0 ? 'charged in part' : 'reserved'}</span>`
}

function clock(time: Date, shift: number, { duration, durationError }: Mistakes): Html {
  const days = Math.floor(shift / 86_400_000)
  const rest = Math.round((shift % 86_400_000) / 60_000)
  const ahead = [
    days && `${days} d`,
    Math.floor(rest / 60) && `${Math.floor(rest / 60)} h`,
    rest % 60 && `${rest % 60} min`,
  ]
    .filter(Boolean)
    .join(' ')
  return html`<section class="sheet" id="clock">
  <h2>Clock</h2>
  <p class="clock"><time datetime="${time.toISOString()}">${timeText(time)}</time></p>
  <p class="soft">Oslo time, ${ahead ? `${ahead} ahead of the real world` : 'the same as in the real world'}. It only moves forward, for the sandbox and the shop together.</p>
  <form method="post" action="/clock" class="row" style="margin-bottom:16px">
    ${STEPS.map(([value, label]) => html`<button name="advance" value="${value}">${label}</button>`)}
  </form>
  <form method="post" action="/clock" class="row">
    <div class="field"><label for="advance">Duration</label>
    <input id="advance" name="advance" value="${duration}" placeholder="2h30m" ${durationError && html`aria-invalid="true" aria-describedby="advance-error" autofocus`}></div>
    <button style="min-height:48px">Move forward</button>
  </form>
  ${durationError && html`<p class="error" id="advance-error">${durationError}</p>`}
</section>`
}

function mail(letters: number): Html {
  return html`<section class="sheet"><h2>Mail</h2>
  <p class="soft">${letters === 0 ? 'No letter yet. Everything the shop sends ends up here, and nowhere else.' : `${letters} ${letters === 1 ? 'letter' : 'letters'}. None of them left this machine.`}</p>
  <p><a class="button" href="/mail">Open the mailbox</a></p></section>`
}

const SITE = html`<section class="sheet"><h2>A site of somebody else’s</h2>
  <p class="soft">A mountain lodge that has the shop’s booking widget in its own page, twice.</p>
  <p><a class="button" href="/site">Open the lodge’s site</a></p></section>`

function forget(error?: string): Html {
  return html`<section class="sheet"><h2>Start over</h2>
  <p class="soft">Forgets every payment, fault and letter and sets the clock to real time. The shop keeps its bookings, but the gateway no longer knows their payments.</p>
  <form method="post" action="/reset"><label class="choice" style="margin-bottom:12px"><input type="checkbox" name="sure" value="yes" ${error && html`aria-invalid="true" aria-describedby="reset-error"`}><span>Yes, forget everything</span></label>
  ${error && html`<p class="error" id="reset-error" style="margin-bottom:12px">${error}</p>`}<button>Reset the sandbox</button></form></section>`
}

function list(payments: Payment[]): Html {
  if (payments.length === 0) {
    return html`<section class="sheet"><h2>Nexi payments</h2><p class="soft">None yet. Book something in the shop and it shows up here.</p></section>`
  }
  return html`<section class="sheet"><h2>Nexi payments</h2><div class="scroll" role="region" aria-label="Nexi payments" tabindex="0"><table>
  <thead><tr><th scope="col">Order</th><th scope="col">Standing</th><th scope="col" class="num">Total</th><th scope="col" class="num">Reserved</th><th scope="col" class="num">Charged</th><th scope="col" class="num">Refunded</th><th scope="col" class="num">Cancelled</th></tr></thead>
  <tbody>${payments.map(line)}</tbody></table></div></section>`
}

function line(payment: Payment): Html {
  const sum = (minor: number) =>
    html`<td class="num">${minor === 0 ? html`<span class="soft">0</span>` : amountText(minor, payment.currency)}</td>`
  return html`<tr><td><a href="/payments/${payment.id}">${payment.reference}</a><br><span class="small soft">${timeText(payment.createdAt)}</span></td><td>${standingTag(payment)}</td>
  ${sum(payment.amount)}${sum(payment.reserved)}${sum(chargedOf(payment))}${sum(refundedOf(payment, ['Completed']))}${sum(payment.cancelled)}</tr>`
}
