import { html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import { maskOf } from './card'
import type { Try, Visit } from './visit'
import { BRAND, merchantOf, totalOf, visitPath } from './window-page'

/** The bank's own question to its customer, as 3-D Secure would put it. */
export function bankPage(visit: Visit, attempt: Try): Response {
  const total = totalOf(visit)
  const button = (answer: string, label: string, looks: string) =>
    html`<button class="${looks}" name="answer" value="${answer}">${label}</button>`
  const body = html`<form method="post" action="${visitPath(visit)}/bank/${attempt.id}">
  <section class="sheet">
    <p class="soft">Your bank asks</p>
    <h1>Approve ${total}?</h1>
    <dl class="facts">
      <dt>To</dt><dd>${merchantOf(visit)}</dd>
      <dt>Order</dt><dd>${visit.orderid}</dd>
      <dt>Card</dt><dd>${maskOf(attempt.card)}</dd>
    </dl>
    <p>The amount is set aside now. The shop takes what it is owed, up to this amount.</p>
    <p>${button('approve', 'Approve', 'main wide')}</p>
    <p>${button('decline', 'Decline', 'wide')}</p>
  </section>
  <section class="test" aria-label="Only in the sandbox">
    <h2>Only in the sandbox</h2>
    <p class="small soft">Approves, but never sends you back to the shop: as if you had closed the browser right here.</p>
    ${button('approve-and-vanish', 'Approve, then close the browser', 'wide')}
  </section>
</form>`
  return page({ title: `Approve ${total}?`, body, narrow: true, brand: 'Sandbox Bank' })
}

/** What is left of the browser after the customer "closed" it. */
export function vanishedPage(visit: Visit): Response {
  const body = html`<section class="sheet">
  <h1>Paid, and the browser is closed</h1>
  <p>The bank approved ${totalOf(visit)}. You were not sent back to the shop; it has to find out by itself.</p>
  ${back(visit, 'Return to the shop after all')}
</section>`
  return page({ title: 'Paid', body, narrow: true, brand: 'Sandbox Bank' })
}

/** A window on an order that is paid already, in this visit or another. */
export function paidPage(visit: Visit): Response {
  const body = html`<section class="sheet"><h1>This is already paid</h1>
  <p>The payment of ${totalOf(visit)} for order ${visit.orderid} went through. There is nothing more to pay here.</p>
  ${back(visit, 'Return to the shop')}</section>`
  return page({ title: 'This is already paid', body, narrow: true, brand: BRAND })
}

/** What the customer sees when the shop's form was wrong: nothing they could mend, so it says whose turn it is. */
export function notOpenedPage({ reason, message }: { reason: number; message: string }): Response {
  const body = html`<section class="sheet"><h1>The payment window could not open</h1>
  <p>${message}.</p><p class="soft">Reason ${reason}. Nothing was taken. Go back to the shop and try again, or tell the shop.</p></section>`
  return page({ title: 'Not opened', body, narrow: true, status: 400, brand: BRAND })
}

export function noVisitPage(): Response {
  const body = html`<section class="sheet"><h1>There is no such payment</h1><p>The address may be cut off, or the sandbox was reset since.</p></section>`
  return page({ title: 'No such payment', body, narrow: true, status: 404, brand: BRAND })
}

function back(visit: Visit, label: string) {
  return html`<p><a class="button main wide" href="${visitPath(visit)}/return">${label}</a></p>`
}
