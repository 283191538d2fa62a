import { amountText } from '@/sandbox/look/amount'
import { type Html, html } from '@/sandbox/look/html'
import { page } from '@/sandbox/look/page'
import type { Try } from './pay'
import { merchantOf } from './pay-page'
import type { Payment } from './payment'

/** The bank's own question to its customer, as 3-D Secure or the Swish app would put it. */
export function bankPage(payment: Payment, attempt: Try): Response {
  const total = amountText(payment.amount, payment.currency)
  const swish = attempt.method === 'swish'
  const button = (answer: string, label: string, looks: string) =>
    html`<button class="${looks}" name="answer" value="${answer}">${label}</button>`
  const body = html`<form method="post" action="/pay/${payment.id}/bank/${attempt.id}">
  <section class="sheet">
    <p class="soft">${swish ? 'Swish asks' : 'Your bank asks'}</p>
    <h1>Approve ${total}?</h1>
    <dl class="facts">
      <dt>To</dt><dd>${merchantOf(payment)}</dd>
      <dt>Order</dt><dd>${payment.reference}</dd>
      <dt>${swish ? 'From' : 'Card'}</dt><dd>${swish ? 'Your bank account' : attempt.maskedPan}</dd>
    </dl>
    <p>${swish ? 'The whole amount leaves your account now.' : 'The amount is set aside now. The shop takes what it is owed, up to this amount.'}</p>
    <p>${button('approve', 'Approve', 'main wide')}</p>
    <p>${button('decline', 'Decline', 'wide')}</p>
  </section>
  <section class="test" aria-label="Only in the sandbox">
    <h2>Only in the sandbox</h2>
    <p class="small soft">Approves, but never sends you back to the shop: as if you had closed the browser right here.</p>
    ${button('approve-and-vanish', 'Approve, then close the browser', 'wide')}
  </section>
</form>`
  return page({
    title: `Approve ${total}?`,
    body,
    narrow: true,
    brand: swish ? 'Sandbox Swish' : 'Sandbox Bank',
  })
}

/** What is left of the browser after the customer "closed" it. */
export function vanishedPage(payment: Payment): Response {
  const body = html`<section class="sheet">
  <h1>Paid, and the browser is closed</h1>
  <p>The bank approved ${amountText(payment.amount, payment.currency)}. You were not sent back to the shop; it has to find out by itself.</p>
  ${back(payment, 'Return to the shop after all')}
</section>`
  return page({ title: 'Paid', body, narrow: true, brand: 'Sandbox Bank' })
}

/** A payment link that has nothing left to offer, and why. */
export function closedPage(payment: Payment, door: 'paid' | 'terminated' | 'expired'): Response {
  const total = amountText(payment.amount, payment.currency)
  const says = {
    paid: [
      'This is already paid',
      `The payment of ${total} for order ${payment.reference} went through. There is nothing more to pay here.`,
    ],
    terminated: [
      'This payment is closed',
      `The shop closed the payment for order ${payment.reference}. Nothing was taken.`,
    ],
    expired: [
      'This payment link has expired',
      `Nobody paid order ${payment.reference} in time. Nothing was taken.`,
    ],
  } as const
  const [title, sentence] = says[door]
  const link = door === 'paid' ? back(payment, 'Return to the shop') : cancelLink(payment)
  const body = html`<section class="sheet"><h1>${title}</h1><p>${sentence}</p>${link}</section>`
  return page({ title, body, narrow: true, status: door === 'paid' ? 200 : 410, brand: 'Payment page' })
}

export function noPaymentPage(): Response {
  const body = html`<section class="sheet"><h1>There is no such payment</h1><p>The address may be cut off, or the sandbox was reset since.</p></section>`
  return page({ title: 'No such payment', body, narrow: true, status: 404, brand: 'Payment page' })
}

/** The shop's return address with the payment's id in the spelling the gateway uses today. */
export function returnAddress(payment: Payment): string {
  const address = new URL(payment.checkout.returnUrl ?? payment.checkout.url ?? payment.checkout.termsUrl)
  address.searchParams.set('paymentid', payment.id)
  return address.href
}

function back(payment: Payment, label: string): Html {
  return html`<p><a class="button main wide" href="${returnAddress(payment)}">${label}</a></p>`
}

function cancelLink(payment: Payment): Html | null {
  return payment.checkout.cancelUrl
    ? html`<p><a class="button main wide" href="${payment.checkout.cancelUrl}">Return to the shop</a></p>`
    : null
}
